package vn.namro.access.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the engine's web applications take our sign-on in place of their own login. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CamundaSignOnConfiguration {

	private static final int AFTER_SPRING_SECURITY = 201;

	@Bean
	FilterRegistrationBean<CamundaSignOnFilter> camundaSignOn() {
		var registration = new FilterRegistrationBean<>(new CamundaSignOnFilter());
		registration.addInitParameter("authentication-provider", CamundaSignOn.class.getName());
		registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
		registration.setOrder(AFTER_SPRING_SECURITY);
		return registration;
	}

}
