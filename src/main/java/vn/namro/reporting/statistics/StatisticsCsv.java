package vn.namro.reporting.statistics;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import vn.namro.platform.workbook.PlainText;

/** CSV as RFC 4180 has it; texts are guarded by {@link PlainText}. */
final class StatisticsCsv {

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
		return PlainText.inCsv(value.toString());
	}

	/** A number that holds the separator goes in quotation marks. */
	private String quoted(String number) {
		return number.indexOf(this.style.between()) < 0 ? number : '"' + number + '"';
	}

}
