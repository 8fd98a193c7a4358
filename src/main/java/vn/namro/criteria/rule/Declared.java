package vn.namro.criteria.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.RuleException;

/** Figures as people and programs hand them in, turned into exact values and held against what may be declared. */
final class Declared {

	private static final int MOST_DIGITS = 30;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

	/** {@code 1.250} is 1250 to a Vietnamese reader and 1.25 to a computer. */
	private static final Pattern TWO_MEANINGS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+");

	private final CriterionRule rule;

	private final Map<String, Object> values = new HashMap<>();

	private final List<String> complaints = new ArrayList<>();

	private Declared(CriterionRule rule) {
		this.rule = rule;
	}

	/** @throws RuleException naming every figure that is no value of its kind or outside its limits; a missing one is asked for when the rule needs it */
	static Map<String, Object> read(CriterionRule rule, Map<String, ?> given) {
		Declared declared = new Declared(rule);
		rule.figures().forEach(figure -> declared.take(figure, given.get(figure.name())));
		rule.figures().stream().filter(figure -> declared.values.get(figure.name()) instanceof Fraction).forEach(declared::limit);
		if (!declared.complaints.isEmpty()) {
			throw new RuleException("rule.figure", declared.complaints);
		}
		return declared.values;
	}

	private void take(Figure figure, Object given) {
		if (given == null || given instanceof String text && text.isBlank()) {
			return;
		}
		String text = given.toString().strip();
		Optional<?> value = switch (figure.kind()) {
			case NUMBER -> given instanceof Boolean || given instanceof String && isAmbiguous(text) ? Optional.empty() : number(text);
			case BOOLEAN -> truth(text);
			case DATE -> day(text);
			case OPTION -> figure.options().stream().filter(text::equals).findFirst();
		};
		value.ifPresentOrElse(known -> this.values.put(figure.name(), known), () -> complain(figure, "'" + shortened(text) + "' " + expected(figure, text)));
	}

	private static String expected(Figure figure, String text) {
		return switch (figure.kind()) {
			case NUMBER -> isAmbiguous(text) ? "hiểu được hai cách, hãy gõ không có dấu chấm (1250) hoặc dùng dấu phẩy thập phân (1,25)" : "không phải số, ví dụ 45 hoặc 45,5";
			case BOOLEAN -> "không hiểu được, chọn có hoặc không";
			case DATE -> "không phải ngày có thật, ví dụ 30/11/2024";
			case OPTION -> "không có trong các lựa chọn: " + String.join(", ", figure.options());
		};
	}

	private static boolean isAmbiguous(String text) {
		return TWO_MEANINGS.matcher(text).matches();
	}

	private static Optional<Fraction> number(String text) {
		if (text.length() > MOST_DIGITS) {
			return Optional.empty();
		}
		try {
			BigDecimal decimal = new BigDecimal(text.replace(',', '.'));
			return Math.abs((long) decimal.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(Fraction.of(decimal));
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Boolean> truth(String text) {
		return switch (text) {
			case "true", "có", "Có", "x" -> Optional.of(true);
			case "false", "không", "Không" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(text.contains("/") ? LocalDate.parse(text, DAY) : LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	private void limit(Figure figure) {
		Fraction value = (Fraction) this.values.get(figure.name());
		if (figure.whole() && !value.isWhole()) {
			complain(figure, Words.number(value) + " phải là số nguyên");
		}
		(figure.min() == null ? Optional.of(Fraction.ZERO) : limit(figure.min())).filter(least -> value.compareTo(least) < 0)
			.ifPresent(least -> complain(figure, Words.number(value) + " nhỏ hơn " + bound(figure.min() == null ? "0" : figure.min(), least)));
		limit(figure.max()).filter(most -> value.compareTo(most) > 0)
			.ifPresent(most -> complain(figure, Words.number(value) + " lớn hơn " + bound(figure.max(), most)));
	}

	/** @param limit a number or the name of a figure; nothing while that figure is missing */
	private Optional<Fraction> limit(String limit) {
		if (limit == null) {
			return Optional.empty();
		}
		return this.values.get(limit) instanceof Fraction other ? Optional.of(other) : number(limit);
	}

	private String bound(String limit, Fraction value) {
		return this.rule.figures()
			.stream()
			.filter(figure -> figure.name().equals(limit))
			.findFirst()
			.map(figure -> "'" + figure.title() + "' (" + Words.number(value) + ")")
			.orElse(Words.number(value));
	}

	private void complain(Figure figure, String complaint) {
		this.complaints.add("Tiêu chí " + this.rule.code() + ", '" + figure.title() + "': " + complaint + ".");
	}

	private static String shortened(String text) {
		return text.length() > 40 ? text.substring(0, 40) + "…" : text;
	}

}
