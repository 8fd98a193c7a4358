package vn.namro.scores.lineform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import vn.namro.criteria.rule.Figure;
import vn.namro.platform.input.InvalidInputException;

/** Reads one figure as people type and paste it, into what a rule computes with. */
final class FigureInput {

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(java.time.format.ResolverStyle.STRICT);

	private static final Map<String, Boolean> TRUTH = Map.of("có", true, "x", true, "true", true, "1", true, "không", false, "khong", false, "false", false, "0",
			false, "co", true);

	/**
	 * @param typed a JSON value, or the text that somebody typed
	 * @param complaint makes an exception of what is wrong
	 * @return nothing when nothing was typed
	 */
	static Optional<Object> read(Figure figure, Object typed, Function<String, InvalidInputException> complaint) {
		if (typed == null || typed.toString().isBlank()) {
			return Optional.empty();
		}
		Object value = switch (figure.kind()) {
			case NUMBER -> typed instanceof BigDecimal ? typed : Numerals.parse(number(figure, typed.toString().strip())).orElse(null);
			case BOOLEAN -> typed instanceof Boolean ? typed : TRUTH.get(typed.toString().strip().toLowerCase(Locale.ROOT));
			case DATE -> date(typed.toString().strip());
			case OPTION -> figure.options().stream().filter(option -> option.equalsIgnoreCase(typed.toString().strip())).findFirst().orElse(null);
		};
		if (value == null) {
			throw complaint.apply("số liệu \"" + figure.title() + "\": '" + typed + "' không phải là " + expected(figure) + ".");
		}
		return Optional.of(value);
	}

	/** Spreadsheets copy percentages with their sign, which says nothing new of a figure that is one. */
	private static String number(Figure figure, String typed) {
		return typed.endsWith("%") && figure.title().contains("%") ? typed.substring(0, typed.length() - 1) : typed;
	}

	/** As JSON writes days. */
	private static String date(String text) {
		try {
			return (text.contains("/") ? LocalDate.parse(text, TYPED) : LocalDate.parse(text)).toString();
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static String expected(Figure figure) {
		return switch (figure.kind()) {
			case NUMBER -> "số";
			case BOOLEAN -> "Có hoặc Không";
			case DATE -> "ngày có thật (ngày/tháng/năm)";
			case OPTION -> "một trong các lựa chọn: " + String.join("; ", figure.options());
		};
	}

	private FigureInput() {
	}

}
