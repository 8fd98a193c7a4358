package vn.namro.access.security;

import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import java.util.Locale;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessEventPublishingLogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfLogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.namro.access.people.Groups;
import vn.namro.access.security.gate.EndpointGate;
import vn.namro.access.security.gate.ResultLimit;
import vn.namro.access.signon.SignOn;

/**
 * The doors: one sign-on for our pages, the engine's web applications and the REST interfaces. What no rule allows is
 * denied. Path patterns, because a plain string would not match the servlets of the engine.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableWebSecurity
class SecurityConfiguration {

	/** No scripts, styles or images but our own, and nobody frames us. */
	private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final String NO_DEVICES = "camera=(), microphone=(), geolocation=()";

	/** Who brings plans and criteria sets in and keeps the calendar; for which province they do say {@link vn.namro.access.people.IntakeRight} and the pages. */
	private static final String[] INTAKE = { "COORDINATOR", "ADMINISTRATOR" };

	/** Who has tasks, and so may work on many of them; on each one {@link TaskGuard} decides. */
	private static final String[] WORKERS = Groups.WORKERS.stream().map(role -> role.toUpperCase(Locale.ROOT)).toArray(String[]::new);

	/** Who works with reports or watches them; which ones say {@code ReportAccess} and the pages. */
	private static final String[] REPORTERS = { "SPECIALIST", "HEAD", "COORDINATOR", "LEADER", "OBSERVER" };

	/** Megabytes of scripts that a browser may keep, unlike everything else. */
	private static final RequestMatcher CAMUNDA_SCRIPTS = new OrRequestMatcher(path("/camunda/lib/**"), path("/camunda/app/{app}/{file:.+\\.(?:js|css)}"));

	private final SharedCsrfTokens csrfTokens = new SharedCsrfTokens();

	private final IdentityService identityService;

	private final EndpointGate gate;

	private final SignOn signOn;

	private final ApplicationEventPublisher events;

	SecurityConfiguration(IdentityService identityService, EndpointGate gate, SignOn signOn, ApplicationEventPublisher events) {
		this.events = events;
		this.identityService = identityService;
		this.gate = gate;
		this.signOn = signOn;
	}

	/** The engine's REST API: HTTP Basic with every request, no session and therefore nothing for a foreign page to misuse. */
	@Bean
	@Order(1)
	SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
		http.securityMatcher(path("/engine-rest/**"))
			.authorizeHttpRequests(requests -> requests.anyRequest().access(this.gate))
			.sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
			.csrf(csrf -> csrf.disable());
		return hardened(this.signOn.programs(http)).build();
	}

	/** Tasklist, Cockpit, Admin, Welcome: the session of our login page; they set a content policy of their own. */
	@Bean
	@Order(2)
	SecurityFilterChain camundaApplications(HttpSecurity http) throws Exception {
		http.securityMatcher(path("/camunda/**"))
			.authorizeHttpRequests(requests -> requests
				.requestMatchers(path("/camunda/api/**"))
				.access(this.gate)
				.requestMatchers(path("/camunda/app/admin/**"))
				.denyAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling(errors -> errors
				.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), path("/camunda/api/**"))
				.defaultAuthenticationEntryPointFor(this.signOn.entrance(), path("/camunda/**")))
			.csrf(csrf -> csrf.csrfTokenRepository(this.csrfTokens).csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
			.addFilterAfter(camundaSignOut(), LogoutFilter.class)
			.addFilterAfter(new ResultLimit(), AuthorizationFilter.class)
			.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
				.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(CAMUNDA_SCRIPTS), new CacheControlHeadersWriter()))
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES)));
		return this.signOn.applications(http).build();
	}

	/** Our JSON: HTTP Basic for programs, the session for pages. */
	@Bean
	@Order(3)
	SecurityFilterChain api(HttpSecurity http) throws Exception {
		http.securityMatcher(request -> path("/api/**").matches(request) || path("/v3/api-docs/**").matches(request)
				|| path("/actuator/**").matches(request))
			.authorizeHttpRequests(requests -> requests.requestMatchers(path("/actuator/health/**"))
				.permitAll()
				.requestMatchers(path("/actuator/**"), path("/api/audit/**"), path("/api/organisation/**"))
				.hasRole("ADMINISTRATOR")
				.requestMatchers(path("/api/plans/**"), path("/api/catalogues/**"), path("/api/calendar/**"))
				.hasAnyRole(INTAKE)
				.requestMatchers(path("/api/tasks/**"), path("/api/rules/**"), path("/api/evidence/**"))
				.hasAnyRole(WORKERS)
				.requestMatchers(path("/api/appraisals/**"))
				.hasRole("APPRAISER")
				.requestMatchers(path("/api/reports"), path("/api/reports/**"))
				.hasAnyRole(REPORTERS)
				.anyRequest()
				.authenticated())
			.csrf(csrf -> csrf.csrfTokenRepository(this.csrfTokens)
				.csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
				.ignoringRequestMatchers(SecurityConfiguration::carriesPassword));
		return hardened(this.signOn.programs(this.signOn.applications(http))).build();
	}

	/** Our pages. */
	@Bean
	@Order(4)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
				.permitAll()
				.requestMatchers(path("/login"), path("/error"), path("/assets/**"), path("/favicon.ico"), path("/sign-on/**"))
				.permitAll()
				.requestMatchers(path("/administration/calendar/**"))
				.hasAnyRole(INTAKE)
				.requestMatchers(path("/administration/**"))
				.hasRole("ADMINISTRATOR")
				.requestMatchers(path("/plans/import"), path("/plans/{code}/coverage/waivers/**"), path("/plans/{code}/amendments/draft/**"))
				.hasAnyRole(INTAKE)
				.requestMatchers(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/plans/{code}/amendments"),
						PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/plans/{code}/copy"), path("/plans/{code}/launch"),
						path("/plans/{code}/lost-points"))
				.hasAnyRole(INTAKE)
				.requestMatchers(path("/tasks/**"), path("/evidence"), path("/evidence/**"))
				.hasAnyRole(WORKERS)
				.requestMatchers(path("/appraisals/**"))
				.hasRole("APPRAISER")
				.requestMatchers(path("/reports"), path("/reports/**"))
				.hasAnyRole(REPORTERS)
				.requestMatchers(path("/"), path("/plans/**"), path("/assignments"), path("/assignments/**"), path("/agency-plans/**"),
						path("/account/**"), path("/substitutions/**"), path("/notices/**"), path("/results"), path("/results/**"), path("/points"),
						path("/provenance/**"), path("/scores/**"), path("/campaigns/**"), path("/reminders"))
				.authenticated()
				.anyRequest()
				.denyAll())
			.csrf(csrf -> csrf.csrfTokenRepository(this.csrfTokens));
		return hardened(this.signOn.pages(http)).build();
	}

	private HttpSecurity hardened(HttpSecurity http) throws Exception {
		return http.addFilterAfter(new EngineAuthenticationFilter(this.identityService), AuthorizationFilter.class)
			.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
				.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES)));
	}

	/** "Sign out" of the web applications also ends our session, which the engine's own handler leaves alive. */
	private LogoutFilter camundaSignOut() {
		LogoutSuccessEventPublishingLogoutHandler told = new LogoutSuccessEventPublishingLogoutHandler();
		told.setApplicationEventPublisher(this.events);
		LogoutFilter filter = new LogoutFilter(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT),
				new CsrfLogoutHandler(this.csrfTokens), new SecurityContextLogoutHandler(), this.signOn.clearsCookies(), told);
		filter.setLogoutRequestMatcher(
				PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"));
		return filter;
	}

	private static boolean carriesPassword(jakarta.servlet.http.HttpServletRequest request) {
		String header = request.getHeader("Authorization");
		return header != null && header.startsWith("Basic ");
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

}
