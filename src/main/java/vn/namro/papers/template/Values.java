package vn.namro.papers.template;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import vn.namro.platform.workbook.PlainText;

/** Values as text that an XML part can hold. */
final class Values {

	private static final Pattern FORBIDDEN = Pattern
		.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]");

	private static final Pattern LINES = Pattern.compile("\\s*(\\R\\s*)+");

	private Values() {
	}

	/** For Word: each line will be a paragraph of its own. */
	static String text(Tag tag, JsonNode value) {
		return LINES.matcher(clean(written(tag, value)).strip()).replaceAll(String.valueOf(Marks.LINE));
	}

	/** For Excel: a number tells that it is one. */
	static String cell(Tag tag, JsonNode value) {
		return value.isNumber() && tag.style() == null ? Marks.NUMBER + Style.plain(value.decimalValue()) + Marks.NUMBER_END
				: PlainText.inWorkbook(Marks.without(written(tag, value)).replaceAll("\\R", "\n"));
	}

	private static String written(Tag tag, JsonNode value) {
		return tag.style() == null ? Style.usual(value) : tag.style().of(value);
	}

	private static String clean(String text) {
		return FORBIDDEN.matcher(Marks.without(text)).replaceAll("");
	}

}
