package vn.namro.access.signon;

import java.util.function.Supplier;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import vn.namro.access.oidc.OidcPeople;

/** The ways in, to be opened in the filter chains: each chain takes the one that suits its callers. */
@Component
public class SignOn {

	private static final String LOGIN = "/login";

	private static final String SESSION_COOKIE = "JSESSIONID";

	private final SessionTickets tickets;

	private final FormSignOn form;

	private final BasicSignOn basic;

	private final SignOnProgress progress;

	private final Destinations destinations;

	private final OidcPeople oidcPeople;

	private final SignOnSettings settings;

	private final Supplier<ClientRegistrationRepository> providers;

	SignOn(SessionTickets tickets, FormSignOn form, BasicSignOn basic, SignOnProgress progress, Destinations destinations, OidcPeople oidcPeople,
			SignOnSettings settings, ObjectProvider<ClientRegistrationRepository> providers) {
		this.tickets = tickets;
		this.form = form;
		this.basic = basic;
		this.progress = progress;
		this.destinations = destinations;
		this.oidcPeople = oidcPeople;
		this.settings = settings;
		this.providers = providers::getIfAvailable;
	}

	/** The login page and the identity provider, and the session that they open. */
	public HttpSecurity pages(HttpSecurity http) throws Exception {
		applications(http).authenticationProvider(this.form)
			.exceptionHandling(errors -> errors.authenticationEntryPoint(this.progress).accessDeniedHandler(new EarlyRefusal(null)))
			.logout(logout -> logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"))
				.addLogoutHandler(clearsCookies())
				.logoutSuccessHandler(new SignOut(this.providers.get())));
		if (this.settings.password()) {
			http.formLogin(login -> login.loginPage(LOGIN).successHandler(this.progress).failureHandler(new SignOnRefusal("/login?error")));
		}
		if (this.providers.get() != null) {
			http.oauth2Login(this::provider);
		}
		return http;
	}

	/** What is shown in a session, without a way in of its own. */
	public HttpSecurity applications(HttpSecurity http) throws Exception {
		return http.securityContext(context -> context.securityContextRepository(this.tickets))
			.requestCache(cache -> cache.requestCache(this.destinations.cache()));
	}

	/** HTTP Basic with each request. */
	public HttpSecurity programs(HttpSecurity http) throws Exception {
		return http.requestCache(cache -> cache.disable())
			.authenticationProvider(this.basic)
			.exceptionHandling(errors -> errors.accessDeniedHandler(new EarlyRefusal(new SignOnRefusal(LOGIN))))
			.httpBasic(login -> login.authenticationEntryPoint(new SignOnRefusal(LOGIN)));
	}

	/** Where a page sends whoever is not signed on. */
	public AuthenticationEntryPoint entrance() {
		return this.progress;
	}

	/** Takes the session's cookie away when it ends. */
	public LogoutHandler clearsCookies() {
		return new CookieClearingLogoutHandler(SESSION_COOKIE);
	}

	private void provider(OAuth2LoginConfigurer<HttpSecurity> login) {
		var requests = new DefaultOAuth2AuthorizationRequestResolver(this.providers.get(),
				OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
		requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
		login.loginPage(LOGIN)
			.clientRegistrationRepository(this.providers.get())
			.authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
			.authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
			.userInfoEndpoint(endpoint -> endpoint.oidcUserService(this.oidcPeople))
			.successHandler(this.progress)
			.failureHandler(new SignOnRefusal("/login?refused"));
	}

}
