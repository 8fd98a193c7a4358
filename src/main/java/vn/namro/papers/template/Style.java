package vn.namro.papers.template;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** How a value is written, the word after the bar: <code>{{period.windowTo|ngày}}</code>. */
enum Style {

	/** 05/3/2024 becomes "ngày 05 tháng 3 năm 2024", as Nghị định 30/2020/NĐ-CP writes days and months. */
	LONG_DATE("ngày") {
		@Override
		String of(JsonNode value) {
			return date(value.asText()).map(day -> "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(),
					day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(), day.getYear())).orElseGet(() -> usual(value));
		}
	},
	CAPITALS("hoa") {
		@Override
		String of(JsonNode value) {
			return usual(value).toUpperCase(VIETNAMESE);
		}
	},
	/** The first letter small, as within a sentence: Quý I năm 2024 becomes "quý I năm 2024". */
	SMALL("thường") {
		@Override
		String of(JsonNode value) {
			String text = usual(value);
			return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
		}
	},
	/** A committee's name breaks before the place that it governs and nowhere behind: ỦY BAN NHÂN DÂN / TỈNH HÀ TĨNH. */
	AGENCY("cơ quan") {
		@Override
		String of(JsonNode value) {
			Matcher committee = COMMITTEE.matcher(usual(value));
			return committee.matches() ? committee.group(1) + committee.group(2).replace(' ', '\u00a0') : usual(value);
		}
	},
	/** In groups of three digits: 1.234.567,5. */
	GROUPED("số") {
		@Override
		String of(JsonNode value) {
			return value.isNumber() ? new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(VIETNAMESE)).format(value.decimalValue()) : usual(value);
		}
	},
	/** At least two digits, as the numbers of documents have: 05. */
	TWO_DIGITS("2 số") {
		@Override
		String of(JsonNode value) {
			return value.isIntegralNumber() ? "%02d".formatted(value.asLong()) : usual(value);
		}
	};

	private static final Pattern COMMITTEE = Pattern.compile("^(Ủy ban nhân dân )(.+)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private final String word;

	Style(String word) {
		this.word = word;
	}

	abstract String of(JsonNode value);

	static Optional<Style> named(String word) {
		return Arrays.stream(values()).filter(style -> style.word.equals(word.toLowerCase(VIETNAMESE))).findFirst();
	}

	static String words() {
		return Arrays.stream(values()).map(style -> style.word).collect(Collectors.joining(", "));
	}

	/** Numbers with a decimal comma, days as 05/03/2024, nothing for what is not there. */
	static String usual(JsonNode value) {
		if (value.isNumber()) {
			return plain(value.decimalValue()).replace('.', ',');
		}
		if (value.isBoolean()) {
			return value.asBoolean() ? "có" : "không";
		}
		if (!value.isTextual()) {
			return "";
		}
		return date(value.asText()).map(DAY::format).orElseGet(value::asText);
	}

	static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}

	private static Optional<LocalDate> date(String text) {
		try {
			if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
				return Optional.of(LocalDate.parse(text));
			}
			if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:.*")) {
				return Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(ZONE).toLocalDate());
			}
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
		return Optional.empty();
	}

}
