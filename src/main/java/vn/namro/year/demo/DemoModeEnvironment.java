package vn.namro.year.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides whether this is a demonstration, which it is when no database is configured, and keeps a demonstration, whose
 * password everybody can read, off the network.
 */
class DemoModeEnvironment implements EnvironmentPostProcessor {

	private static final String DEMO = "namro.demo";

	private static final String ADDRESS = "server.address";

	private static final String LOOPBACK = "127.0.0.1";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean ownDatabase = environment.getProperty("spring.datasource.url", "").isBlank();
		boolean demo = environment.getProperty(DEMO, Boolean.class, ownDatabase);
		environment.getPropertySources().addLast(new MapPropertySource("namroDemo", Map.of(DEMO, demo)));
		if (demo) {
			stayLocal(environment);
		}
	}

	private static void stayLocal(ConfigurableEnvironment environment) {
		String address = environment.getProperty(ADDRESS, "");
		if (address.isBlank()) {
			environment.getPropertySources().addFirst(new MapPropertySource("namroDemoAddress", Map.of(ADDRESS, LOOPBACK)));
		}
		else if (!isLoopback(address)) {
			throw new DemoOnNetworkException(address);
		}
	}

	private static boolean isLoopback(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
