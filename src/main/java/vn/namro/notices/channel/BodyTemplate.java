package vn.namro.notices.channel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.springframework.web.util.HtmlUtils;
import vn.namro.platform.input.InvalidInputException;

/** What a gateway is sent: a text of the configuration in which names in double braces stand for values of the letter. */
final class BodyTemplate {

	private static final Pattern NAME = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	private static final Recipient SOMEBODY = new Recipient("a", "a", "a@localhost", "0");

	private final String text;

	private final UnaryOperator<String> escape;

	/**
	 * @param place what complaints call the setting
	 * @param contentType decides how values are written: JSON, a form, XML
	 */
	BodyTemplate(String place, String text, String contentType) {
		this.text = text;
		this.escape = escape(place, contentType == null ? "" : contentType.toLowerCase(Locale.ROOT));
		NAME.matcher(text).results().map(found -> found.group(1)).filter(name -> !values(SOMEBODY, "", "", "").containsKey(name)).findFirst().ifPresent(name -> {
			throw new InvalidInputException(place + ": không có giá trị tên '" + name + "'; các tên dùng được: "
					+ values(SOMEBODY, "", "", "").keySet().stream().collect(Collectors.joining(", ")) + ".");
		});
	}

	String fill(Letter letter) {
		Map<String, String> values = values(letter.to(), letter.id(), letter.brief(), letter.link());
		return NAME.matcher(this.text).replaceAll(name -> Matcher.quoteReplacement(this.escape.apply(values.get(name.group(1)))));
	}

	private static Map<String, String> values(Recipient to, String id, String text, String link) {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("id", id);
		values.put("account", to.account());
		values.put("name", to.name());
		values.put("phone", to.phone() == null ? "" : to.phone());
		values.put("email", to.email() == null ? "" : to.email());
		values.put("text", text);
		values.put("link", link);
		return values;
	}

	private static UnaryOperator<String> escape(String place, String contentType) {
		if (contentType.contains("json")) {
			return value -> String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value));
		}
		if (contentType.startsWith("application/x-www-form-urlencoded")) {
			return value -> URLEncoder.encode(value, StandardCharsets.UTF_8);
		}
		if (contentType.contains("xml")) {
			return value -> HtmlUtils.htmlEscape(value, "UTF-8");
		}
		throw new InvalidInputException(place + ": phải đặt headers.Content-Type là application/json, application/x-www-form-urlencoded hoặc một loại XML.");
	}

}
