package vn.namro.notices.channel;

import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which ways out there are beside the bell, and how they name us.
 *
 * @param baseUrl address under which people reach our pages; links in letters begin with it
 */
@ConfigurationProperties("namro.notices")
record ChannelSettings(String baseUrl, @DefaultValue Mail mail, @DefaultValue Map<String, GatewaySettings> gateways) {

	/**
	 * E-mail; the server is set by {@code spring.mail}.
	 *
	 * @param from address, with a name if wanted: {@code Năm Rõ <namro@tinh.example>}
	 * @param replyTo may be empty
	 */
	record Mail(String from, String replyTo) {
	}

}
