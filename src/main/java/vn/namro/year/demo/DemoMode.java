package vn.namro.year.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether this is a demonstration.
 *
 * @param demo set by {@link DemoModeEnvironment} when the operator says nothing
 * @param demoPassword the one password of all demonstration accounts
 */
@ConfigurationProperties("namro")
public record DemoMode(boolean demo, String demoPassword) {

	private static final String DEFAULT_PASSWORD = "namro-demo";

	/** Whether the login page may tell the password: a chosen one stays unsaid. */
	public boolean tellsPassword() {
		return this.demo && DEFAULT_PASSWORD.equals(this.demoPassword);
	}

}
