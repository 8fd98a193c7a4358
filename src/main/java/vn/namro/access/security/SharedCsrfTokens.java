package vn.namro.access.security;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * One token for our pages and the engine's web applications: kept in the session attribute, told by the cookie and
 * expected in the header that {@code CsrfPreventionFilter} of the web applications uses.
 */
final class SharedCsrfTokens implements CsrfTokenRepository {

	private static final String ATTRIBUTE = "CAMUNDA_CSRF_TOKEN";

	private static final String COOKIE = "XSRF-TOKEN";

	private static final String HEADER = "X-XSRF-TOKEN";

	private static final int BYTES = 24;

	private final SecureRandom random = new SecureRandom();

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		return token(HexFormat.of().formatHex(bytes));
	}

	@Override
	public CsrfToken loadToken(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(ATTRIBUTE) instanceof String value ? token(value) : null;
	}

	@Override
	public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token != null) {
			request.getSession().setAttribute(ATTRIBUTE, token.getToken());
			response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, token.getToken(), -1));
		}
		else if (request.getSession(false) != null) {
			request.getSession(false).removeAttribute(ATTRIBUTE);
			response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", 0));
		}
	}

	/** Readable by scripts, which send it back as a header. */
	private static String cookie(HttpServletRequest request, String value, int maxAge) {
		return ResponseCookie.from(COOKIE, value).path("/").maxAge(maxAge).secure(request.isSecure()).sameSite("Lax").build().toString();
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken(HEADER, "_csrf", value);
	}

}
