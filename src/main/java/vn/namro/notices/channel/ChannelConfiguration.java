package vn.namro.notices.channel;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import vn.namro.platform.input.InvalidInputException;

/** Builds the ways out from the settings and says at start what is wrong with them. */
@Configuration(proxyBeanMethods = false)
class ChannelConfiguration {

	private static final String LOCAL = "http://localhost:8080";

	/** Templates are checked even where nobody sends yet, so that a broken one shows when it was edited; without mail they may be missing. */
	@Bean
	MailTemplates mailTemplates(@Value("${namro.config-dir}") Path configDirectory) {
		Path directory = configDirectory.resolve("notices");
		MailTemplates templates = new MailTemplates(directory);
		if (Files.isDirectory(directory)) {
			templates.check();
		}
		return templates;
	}

	@Bean
	Channels channels(ChannelSettings settings, ObjectProvider<JavaMailSender> mailSender, MailTemplates templates) {
		List<NoticeChannel> all = new ArrayList<>();
		mailSender.ifAvailable(sender -> {
			templates.check();
			all.add(new MailChannel(sender, settings.mail(), templates));
		});
		settings.gateways().forEach((name, gateway) -> all.add(new GatewayChannel(name, gateway)));
		return new Channels(all, home(settings.baseUrl(), !all.isEmpty()));
	}

	private static String home(String baseUrl, boolean needed) {
		if (baseUrl == null || baseUrl.isBlank()) {
			if (needed) {
				throw new InvalidInputException("namro.notices.base-url: phải đặt địa chỉ mà người dùng mở hệ thống, ví dụ "
						+ "https://namro.tinh.example, vì thư và tin nhắn dẫn về địa chỉ đó.");
			}
			return LOCAL;
		}
		if (!baseUrl.matches("https?://[^\\s/]+(/.*)?") || URI.create(baseUrl).getHost() == null) {
			throw new InvalidInputException("namro.notices.base-url: '" + baseUrl + "' không phải địa chỉ http hoặc https.");
		}
		return baseUrl.replaceAll("/+$", "");
	}

}
