package vn.namro.statistics;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** CSV as RFC 4180 has it. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
final class StatisticsCsv {

	private static final String DANGEROUS = "=+-@\t\r\n|";

	private final MinistryFile.Csv style;

	StatisticsCsv(MinistryFile.Csv style) {
		this.style = style;
	}

	byte[] of(List<List<Object>> rows) {
		String lines = rows.stream()
			.map(row -> row.stream().map(this::cell).collect(Collectors.joining(String.valueOf(this.style.between()))) + "\r\n")
			.collect(Collectors.joining());
		return ((this.style.marked() ? "\uFEFF" : "") + lines).getBytes(StandardCharsets.UTF_8);
	}

	private String cell(Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof BigDecimal number) {
			String plain = number.toPlainString();
			return quoted(this.style.withComma() ? plain.replace('.', ',') : plain);
		}
		String text = value.toString();
		String bare = text.stripLeading();
		boolean formula = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 || !bare.isEmpty() && DANGEROUS.indexOf(bare.charAt(0)) >= 0;
		return quoted(formula ? "'" + text : text);
	}

	private String quoted(String text) {
		boolean special = text.chars().anyMatch(letter -> letter == '"' || letter == '\r' || letter == '\n' || letter == ',' || letter == ';');
		return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
	}

}
