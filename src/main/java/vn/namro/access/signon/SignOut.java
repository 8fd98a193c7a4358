package vn.namro.access.signon;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * The page after signing out. Whom an identity provider let in goes there to end that session too, by a page that
 * refreshes: our content policy lets no form lead to another server, not even by redirection.
 */
final class SignOut implements LogoutSuccessHandler {

	private static final String SIGNED_OUT = "/login?out";

	private final OidcClientInitiatedLogoutSuccessHandler provider;

	/** @param providers null without identity provider */
	SignOut(ClientRegistrationRepository providers) {
		this.provider = providers == null ? null : new OidcClientInitiatedLogoutSuccessHandler(providers);
		if (this.provider != null) {
			this.provider.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
			this.provider.setDefaultTargetUrl(SIGNED_OUT);
			this.provider.setRedirectStrategy((request, response, url) -> refreshTo(url, response));
		}
	}

	@Override
	public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
			throws IOException, ServletException {
		if (this.provider != null && authentication != null && authentication.getDetails() instanceof SessionDetails details && details.origin() != null) {
			this.provider.onLogoutSuccess(request, response, details.origin());
		}
		else {
			response.sendRedirect(SIGNED_OUT);
		}
	}

	private static void refreshTo(String url, HttpServletResponse response) throws IOException {
		response.setHeader("Refresh", "0; url=" + url);
		response.setContentType("text/plain;charset=UTF-8");
		response.getWriter().write("Đang đăng xuất…");
	}

}
