package vn.namro.criteria.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Function;
import vn.namro.criteria.formula.Term;

/** Numbers and terms as a civil servant writes them. */
public final class Words {

	private static final int SHOWN_PLACES = 4;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** With a decimal comma; at most four digits behind it. */
	public static String number(Fraction value) {
		return plain(value.decimal(SHOWN_PLACES, RoundingMode.HALF_UP));
	}

	public static String plain(BigDecimal value) {
		return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString().replace('.', ',');
	}

	static String percent(Fraction value) {
		return number(value.multiply(Fraction.of(100))) + "%";
	}

	/** {@code =} where the shown number is the exact one. */
	static String equal(Fraction value, int places) {
		return value.isDecimal(places) ? "=" : "≈";
	}

	public static String value(Object value) {
		if (value instanceof Fraction number) {
			return number(number);
		}
		if (value instanceof Boolean truth) {
			return truth ? "có" : "không";
		}
		return value instanceof LocalDate day ? day.format(DAY) : "“" + value + "”";
	}

	/** The title of a figure; null when the rule has none of that name. */
	static String title(String name, CriterionRule rule) {
		return rule.figures().stream().filter(figure -> figure.name().equals(name)).map(Figure::title).findFirst().orElse(null);
	}

	/** A term with the titles of its figures in quotes. */
	static String term(Term term, CriterionRule rule) {
		return term(term, part -> part instanceof Term.Name name ? "'" + titled(name, rule) + "'" : null);
	}

	/** A term with the bare titles of its figures. */
	static String bare(Term term, CriterionRule rule) {
		return term(term, part -> part instanceof Term.Name name ? titled(name, rule) : null);
	}

	private static String titled(Term.Name name, CriterionRule rule) {
		String title = title(name.name(), rule);
		return title == null ? name.name() : title;
	}

	/** A term in the notation of arithmetic; {@code known} says what a part looks like, or null to look into it. */
	static String term(Term term, java.util.function.Function<Term, String> known) {
		String shown = known.apply(term);
		return shown == null ? spelled(term, known) : shown;
	}

	private static String spelled(Term term, java.util.function.Function<Term, String> known) {
		if (term instanceof Term.Constant constant) {
			return value(constant.value());
		}
		if (term instanceof Term.Negation negation) {
			return "−" + bracketed(negation.of(), known, 3);
		}
		if (term instanceof Term.Arithmetic sum) {
			int level = level(sum);
			return bracketed(sum.left(), known, level) + " " + sign(sum.sign()) + " " + bracketed(sum.right(), known, level + ("-/".indexOf(sum.sign()) < 0 ? 0 : 1));
		}
		if (term instanceof Term.Call call) {
			return name(call.function()) + call.arguments().stream().map(argument -> term(argument, known)).collect(Collectors.joining("; ", "(", ")"));
		}
		return "điều kiện";
	}

	private static String bracketed(Term term, java.util.function.Function<Term, String> known, int level) {
		String shown = known.apply(term);
		if (shown != null) {
			return shown;
		}
		String text = spelled(term, known);
		return level(term) < level ? "(" + text + ")" : text;
	}

	private static int level(Term term) {
		if (term instanceof Term.Arithmetic arithmetic) {
			return arithmetic.sign() == '+' || arithmetic.sign() == '-' ? 1 : 2;
		}
		return term instanceof Term.Negation ? 1 : 4;
	}

	private static char sign(char sign) {
		return sign == '*' ? '×' : sign == '-' ? '−' : sign;
	}

	private static String name(Function function) {
		return switch (function) {
			case MIN -> "số nhỏ nhất trong ";
			case MAX -> "số lớn nhất trong ";
			case SUM -> "tổng ";
			case ABS -> "giá trị tuyệt đối ";
			case FLOOR, ROUND_DOWN -> "làm tròn xuống ";
			case CEILING, ROUND_UP -> "làm tròn lên ";
			default -> "làm tròn ";
		};
	}

	private Words() {
	}

}
