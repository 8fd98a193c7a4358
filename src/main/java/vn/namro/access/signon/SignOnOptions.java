package vn.namro.access.signon;

import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;
import vn.namro.access.secondfactor.SecondFactors;

/** What the login page offers. */
@Component
public class SignOnOptions {

	private final SignOnSettings settings;

	private final SecondFactors secondFactors;

	private final List<Provider> providers;

	SignOnOptions(SignOnSettings settings, SecondFactors secondFactors, ObjectProvider<OAuth2ClientProperties> clients) {
		this.settings = settings;
		this.secondFactors = secondFactors;
		this.providers = clients.stream().flatMap(properties -> properties.getRegistration().entrySet().stream()).map(Provider::of).toList();
		if (!settings.password() && this.providers.isEmpty()) {
			throw new IllegalStateException("namro.sign-on.password=false mà không có nhà cung cấp danh tính (hồ sơ oidc): không ai đăng nhập được.");
		}
	}

	/** Whether people may sign on by password. */
	public boolean password() {
		return this.settings.password();
	}

	/** Whether nobody is asked for a second factor. */
	public boolean secondFactorOff() {
		return this.secondFactors.isOff();
	}

	/** The identity providers. */
	public List<Provider> providers() {
		return this.providers;
	}

	/** An identity provider: what people call it, and the path that leads there. */
	public record Provider(String name, String path) {

		private static Provider of(Map.Entry<String, OAuth2ClientProperties.Registration> client) {
			String name = client.getValue().getClientName() == null ? client.getKey() : client.getValue().getClientName();
			return new Provider(name, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + client.getKey());
		}

	}

}
