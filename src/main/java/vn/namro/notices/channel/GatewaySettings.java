package vn.namro.notices.channel;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.namro.notices.notice.Notice.Kind;

/**
 * An HTTP endpoint that hands messages on, as SMS and Zalo providers offer. Letters never change where it lies: only
 * configuration names the address, and redirects are not followed.
 *
 * @param label what people call it
 * @param headers with secrets from the environment, as {@code Bearer ${SMS_TOKEN}}
 * @param body template with {@code {{phone}}}, {@code {{text}}} and their like, see {@link BodyTemplate}
 * @param successStatuses empty: 200 to 299
 * @param address by what it knows people
 * @param kinds what it carries
 * @param timeout for connecting and for the answer, each
 */
record GatewaySettings(String label, String url, @DefaultValue("POST") String method, @DefaultValue Map<String, String> headers, String body,
		@DefaultValue List<Integer> successStatuses, @DefaultValue("PHONE") Address address, @DefaultValue("LAPSE") Set<Kind> kinds,
		@DefaultValue("10s") Duration timeout) {

	/** What a person must have to be reached. */
	enum Address {

		PHONE, EMAIL, ACCOUNT

	}

	boolean isSuccess(int status) {
		return this.successStatuses.isEmpty() ? status / 100 == 2 : this.successStatuses.contains(status);
	}

	/** Without headers and address, which may hold secrets. */
	@Override
	public String toString() {
		return "GatewaySettings[" + this.label + "]";
	}

}
