package vn.namro.reporting.exchange;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.namro.notices.channel.Channels;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;

/** Builds the ways out from the settings and says at start what is wrong with them; tests build their own. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

	private static final Logger log = LoggerFactory.getLogger(ExchangeConfiguration.class);

	private static final int SHORTEST_SECRET = 16;

	@Bean
	Ways ways(ExchangeSettings settings, Channels channels, IssuedFiles files, ObjectMapper json, EngineClock clock) {
		Announcement announcement = new Announcement(home(settings, channels), json);
		List<Way> all = new ArrayList<>();
		if (settings.webhook().url() != null && !settings.webhook().url().isBlank()) {
			check(settings.webhook());
			all.add(new Webhook(settings.webhook(), announcement, clock));
		}
		if (settings.folder() != null && !settings.folder().toString().isBlank()) {
			all.add(new FolderDrop(settings.folder(), files, announcement, json));
		}
		if (!all.isEmpty() && home(settings, channels).matches("https?://localhost\\b.*")) {
			log.warn("Links in what is handed over begin with {}, which nobody else can open: set namro.exchange.base-url", home(settings, channels));
		}
		return new Ways(List.copyOf(all));
	}

	@Bean
	HandoverSender handoverSender(Handovers handovers, Ways ways, ExchangeSettings settings, EngineClock clock) {
		return new HandoverSender(handovers, ways, settings, clock);
	}

	private static String home(ExchangeSettings settings, Channels channels) {
		String home = settings.baseUrl() == null || settings.baseUrl().isBlank() ? channels.home() : settings.baseUrl();
		require(home.matches("https?://[^\\s/@]+(/\\S*)?"), "namro.exchange.base-url: '" + home + "' không phải địa chỉ http hoặc https.");
		return home.replaceAll("/+$", "");
	}

	static void check(ExchangeSettings.Hook hook) {
		require(hook.url().matches("https?://[^\\s/@]+(/\\S*)?") && host(hook.url()) != null, "namro.exchange.webhook.url: phải là địa chỉ https, không kèm tài khoản.");
		require(hook.url().startsWith("https://") || hook.allowHttp(),
				"namro.exchange.webhook.url: phải dùng https; chỉ trong mạng nội bộ tin cậy mới đặt namro.exchange.webhook.allow-http: true.");
		require(hook.secret() != null && hook.secret().length() >= SHORTEST_SECRET && !hook.secret().contains("${"),
				"namro.exchange.webhook.secret: phải đặt bằng biến môi trường, ít nhất " + SHORTEST_SECRET + " ký tự.");
	}

	private static String host(String url) {
		try {
			return URI.create(url).getHost();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static void require(boolean condition, String complaint) {
		if (!condition) {
			throw new InvalidInputException(complaint);
		}
	}

}
