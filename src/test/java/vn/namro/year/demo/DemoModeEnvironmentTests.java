package vn.namro.year.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** A demonstration happens only without a database of one's own, and only on this machine. */
class DemoModeEnvironmentTests {

	@Test
	void isOnWithoutADatabaseAndBindsThisMachineOnly() {
		MockEnvironment environment = processed(new MockEnvironment());
		assertThat(environment.getProperty("namro.demo")).isEqualTo("true");
		assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
	}

	@Test
	void isOffWithADatabase() {
		MockEnvironment environment = processed(new MockEnvironment().withProperty("spring.datasource.url", "jdbc:postgresql://db/namro"));
		assertThat(environment.getProperty("namro.demo")).isEqualTo("false");
		assertThat(environment.getProperty("server.address")).isNull();
	}

	@Test
	void followsTheOperator() {
		assertThat(processed(new MockEnvironment().withProperty("namro.demo", "false")).getProperty("server.address")).isNull();
		MockEnvironment environment = new MockEnvironment().withProperty("namro.demo", "true")
			.withProperty("spring.datasource.url", "jdbc:postgresql://db/namro");
		assertThat(processed(environment).getProperty("server.address")).isEqualTo("127.0.0.1");
	}

	@Test
	void refusesToOpenADemonstrationToTheNetwork() {
		assertThatThrownBy(() -> processed(new MockEnvironment().withProperty("server.address", "0.0.0.0"))).isInstanceOf(DemoOnNetworkException.class)
			.hasMessageContaining("chỉ chạy trên chính máy này");
	}

	@Test
	void takesAnotherLoopbackAddress() {
		assertThat(processed(new MockEnvironment().withProperty("server.address", "127.0.0.2")).getProperty("server.address")).isEqualTo("127.0.0.2");
	}

	@Test
	void tellsNoPasswordThatSomebodyChose() {
		assertThat(new DemoMode(true, "namro-demo").tellsPassword()).isTrue();
		assertThat(new DemoMode(true, "khac").tellsPassword()).isFalse();
		assertThat(new DemoMode(false, "namro-demo").tellsPassword()).isFalse();
	}

	private static MockEnvironment processed(MockEnvironment environment) {
		new DemoModeEnvironment().postProcessEnvironment(environment, null);
		return environment;
	}

}
