package vn.namro.criteria.formula;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;


/** The functions of FEEL that a rule may call; all of them are exact. */
public enum Function {

	MIN("min", 1, 20), MAX("max", 1, 20), SUM("sum", 1, 20), ABS("abs", 1, 1), FLOOR("floor", 1, 2), CEILING("ceiling", 1, 2), ROUND_UP("round up", 2, 2),
	ROUND_DOWN("round down", 2, 2), ROUND_HALF_UP("round half up", 2, 2), ROUND_HALF_DOWN("round half down", 2, 2), DECIMAL("decimal", 2, 2);

	private static final int MOST_PLACES = 20;

	private final String word;

	private final int least;

	private final int most;

	Function(String word, int least, int most) {
		this.word = word;
		this.least = least;
		this.most = most;
	}

	static Optional<Function> named(String word) {
		return Arrays.stream(values()).filter(function -> function.word.equals(word)).findFirst();
	}

	static List<String> words() {
		return Arrays.stream(values()).map(Function::word).toList();
	}

	String word() {
		return this.word;
	}

	boolean takes(int arguments) {
		return arguments >= this.least && arguments <= this.most;
	}

	public Fraction apply(List<Fraction> arguments) {
		Fraction first = arguments.get(0);
		return switch (this) {
			case MIN -> arguments.stream().min(Comparator.naturalOrder()).orElseThrow();
			case MAX -> arguments.stream().max(Comparator.naturalOrder()).orElseThrow();
			case SUM -> arguments.stream().reduce(Fraction.ZERO, Fraction::add);
			case ABS -> first.abs();
			case FLOOR -> first.rounded(places(arguments), RoundingMode.FLOOR);
			case CEILING -> first.rounded(places(arguments), RoundingMode.CEILING);
			case ROUND_UP -> first.rounded(places(arguments), RoundingMode.UP);
			case ROUND_DOWN -> first.rounded(places(arguments), RoundingMode.DOWN);
			case ROUND_HALF_UP -> first.rounded(places(arguments), RoundingMode.HALF_UP);
			case ROUND_HALF_DOWN -> first.rounded(places(arguments), RoundingMode.HALF_DOWN);
			case DECIMAL -> first.rounded(places(arguments), RoundingMode.HALF_EVEN);
		};
	}

	private int places(List<Fraction> arguments) {
		Fraction places = arguments.size() > 1 ? arguments.get(1) : Fraction.ZERO;
		if (!places.isWhole() || places.signum() < 0 || places.compareTo(Fraction.of(MOST_PLACES)) > 0) {
			throw new RuleException("rule.type", "Số chữ số thập phân trong " + this.word + " phải là số nguyên từ 0 đến " + MOST_PLACES + ".");
		}
		return places.numerator().intValue();
	}

}
