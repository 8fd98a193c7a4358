package vn.namro.access.oidc;

import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Asks the identity provider for its addresses at the first sign-on: the application starts although the provider is down. */
@Configuration(proxyBeanMethods = false)
@Profile("oidc")
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class OidcProviders {

	@Bean
	ClientRegistrationRepository identityProviders(OAuth2ClientProperties properties) {
		return new SupplierClientRegistrationRepository(() -> {
			List<ClientRegistration> registrations = new ArrayList<>(new OAuth2ClientPropertiesMapper(properties).asClientRegistrations().values());
			return new InMemoryClientRegistrationRepository(registrations);
		});
	}

}
