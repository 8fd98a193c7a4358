package vn.namro.notices.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.namro.notices.notice.Notice.Kind;

/** Which ways out a configuration opens, and what is said of one that cannot work. */
class ChannelConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
		.withUserConfiguration(ChannelConfiguration.class, Settings.class)
		.withPropertyValues("namro.config-dir=config");

	@EnableConfigurationProperties(ChannelSettings.class)
	static class Settings {
	}

	@Test
	void opensNoneByItself() {
		this.runner.run(context -> assertThat(context.getBean(Channels.class).all()).isEmpty());
	}

	@Test
	void opensMailOnceAServerIsSet() {
		this.runner.withPropertyValues("spring.mail.host=smtp.tinh.example", "namro.notices.base-url=https://namro.tinh.example/", "namro.notices.mail.from=Năm Rõ <a@tinh.example>")
			.run(context -> {
				Channels channels = context.getBean(Channels.class);
				assertThat(channels.all()).singleElement().satisfies(mail -> assertThat(mail.kinds()).isEqualTo(EnumSet.allOf(Kind.class)));
				assertThat(channels.home()).isEqualTo("https://namro.tinh.example");
			});
	}

	@Test
	void opensAGatewayByConfigurationAlone() {
		this.runner
			.withPropertyValues("namro.notices.base-url=https://namro.tinh.example", "namro.notices.gateways.sms.label=Tin nhắn", "namro.notices.gateways.sms.url=https://sms.example/v1",
					"namro.notices.gateways.sms.headers.Content-Type=application/json", "namro.notices.gateways.sms.body={\"to\": \"{{phone}}\"}",
					"namro.notices.gateways.sms.success-statuses=200,202", "namro.notices.gateways.sms.kinds=LAPSE,RETURN")
			.run(context -> assertThat(context.getBean(Channels.class).find("sms")).hasValueSatisfying(sms -> assertThat(sms.kinds()).containsOnly(Kind.LAPSE, Kind.RETURN)));
	}

	@Test
	void saysAtStartWhatIsMissing() {
		this.runner.withPropertyValues("spring.mail.host=smtp.tinh.example", "namro.notices.mail.from=a@tinh.example")
			.run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("namro.notices.base-url"));
		this.runner.withPropertyValues("spring.mail.host=smtp.tinh.example", "namro.notices.base-url=https://namro.tinh.example")
			.run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("namro.notices.mail.from"));
		this.runner.withPropertyValues("namro.notices.base-url=namro.tinh.example")
			.run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("không phải địa chỉ http"));
	}

}
