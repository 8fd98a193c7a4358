package vn.namro.criteria.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.junit.jupiter.api.Test;
import vn.namro.criteria.formula.Expressions;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.ruleanalysis.RuleAnalysis;

/** Whatever is declared, a rule gives exact points within its limits or says why not, and means what the engine's FEEL means. */
class RulePropertyTests {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private static final List<Figure> FIGURES = List.of(any("x"), any("y"), new Figure("c", "C", Figure.Kind.BOOLEAN, null, null, null, false));

	/**
	 * Where the engine finds a number without excuse, so do we, and the same one. The engine cuts a quotient to 34 digits and
	 * we do not, so only quotients without a rest are cut into steps, compared or divided by here.
	 */
	@Property(tries = 1500)
	void agreesWithTheEnginesFeel(@ForAll("steppingOnlyOnExactNumbers") String expression, @ForAll @IntRange(min = -6, max = 12) int x, @ForAll @IntRange(min = 0, max = 7) int y, @ForAll boolean c) {
		EvaluationResult feel = FEEL.evaluateExpression(expression, new HashMap<>(Map.<String, Object>of("x", x, "y", y, "c", c)));
		if (!feel.isSuccess() || feel.hasSuppressedFailures() || !(feel.result() instanceof Number number)) {
			return;
		}
		BigDecimal ours = new Evaluation(rule(expression), Declared.read(rule(expression), Map.of("x", x, "y", y, "c", c))).number(Expressions.of(expression))
			.decimal(20, RoundingMode.HALF_UP);
		// the engine hands its numbers to Java as doubles
		assertThat(ours.doubleValue()).as(expression).isCloseTo(number.doubleValue(), within(1e-9 * Math.max(1, Math.abs(number.doubleValue()))));
	}

	/** The engine, cutting a third to 34 digits, finds 0 in the first and "less" in the second. */
	@Test
	void keepsAThirdWholeWhereTheEngineCutsIt() {
		assertThat(Rules.points(rule("floor(x / y * y)"), Map.of("x", 1, "y", 3, "c", true))).isEqualByComparingTo("1");
		assertThat(Rules.points(rule("if x / y * y < 1 then 2 else 5"), Map.of("x", 1, "y", 3, "c", true))).isEqualByComparingTo("5");
	}

	/** No figures make points below 0 or above the maximum, and no refusal is without words. */
	@Property(tries = 1500)
	void givesPointsWithinTheMaximumOrSaysWhyNot(@ForAll("expressions") String expression, @ForAll @IntRange(min = -3, max = 12) int x, @ForAll @IntRange(max = 7) int y, @ForAll boolean c) {
		try {
			Points points = Rules.evaluate(rule(expression), Map.of("x", x, "y", y, "c", c));
			assertThat(points.points()).isBetween(BigDecimal.ZERO, BigDecimal.TEN);
			assertThat(points.trace()).contains("điểm").doesNotContain("null");
		}
		catch (RuleException ex) {
			assertThat(ex.code()).startsWith("rule.");
			assertThat(ex.getMessage()).startsWith("Tiêu chí 1");
		}
	}

	/**
	 * The searched rule is the rule that counts: what the search calls faultless stays within its limits. The search finds and does not
	 * prove, so the same rules are tried every time.
	 */
	@Property(tries = 300, seed = "20230215")
	void whatTheAnalysisPassesStaysWithinItsLimits(@ForAll("expressions") String expression, @ForAll @IntRange(min = 0, max = 60) int x, @ForAll @IntRange(max = 60) int y, @ForAll boolean c) {
		CriterionRule rule = new CriterionRule("1", BigDecimal.TEN, expression, List.of(count("x"), count("y"), FIGURES.get(2)), null);
		if (RuleAnalysis.problems(rule, List.of()).isEmpty()) {
			assertThat(Rules.points(rule, Map.of("x", x, "y", y, "c", c))).as(expression).isBetween(BigDecimal.ZERO, BigDecimal.TEN);
		}
	}

	@Property
	void cutsOrRoundsOnceFromTheExactQuotient(@ForAll @IntRange(min = 1, max = 5000) int whole, @ForAll @BigRange(min = "0.0001", max = "10") @Scale(4) BigDecimal maximum) {
		CriterionRule rule = new CriterionRule("1", maximum, "x / y * m", List.of(any("x"), any("y"), any("m")), new Rounding(RoundingMode.DOWN, 4));
		assertThat(Rules.points(rule, Map.of("x", whole, "y", whole, "m", maximum))).isEqualByComparingTo(maximum);
	}

	@Provide
	Arbitrary<String> expressions() {
		return new Language(false).numbers(3);
	}

	@Provide
	Arbitrary<String> steppingOnlyOnExactNumbers() {
		return new Language(true).numbers(3);
	}

	/**
	 * Expressions of the rules' FEEL.
	 *
	 * @param careful whether what is floored, compared or divided by holds quotients by powers of 2 and 5 only
	 */
	private record Language(boolean careful) {

		Arbitrary<String> numbers(int depth) {
			return numbers(depth, false);
		}

		private Arbitrary<String> numbers(int depth, boolean exact) {
			Arbitrary<String> leaf = Arbitraries.of("x", "y", "0", "1", "2", "0.5", "3", "100");
			if (depth == 0) {
				return leaf;
			}
			Arbitrary<String> lower = Arbitraries.lazy(() -> numbers(depth - 1, exact));
			Arbitrary<String> stepped = Arbitraries.lazy(() -> numbers(depth - 1, this.careful));
			Arbitrary<String> divisors = exact ? Arbitraries.of("0", "1", "2", "0.5", "100") : stepped;
			Arbitrary<String> conditions = Arbitraries.lazy(() -> conditions(depth - 1));
			return Arbitraries.oneOf(leaf,
					Combinators.combine(lower, Arbitraries.of("+", "-", "*"), lower).as((left, sign, right) -> "(" + left + " " + sign + " " + right + ")"),
					Combinators.combine(lower, divisors).as((left, right) -> "(" + left + " / " + right + ")"),
					Combinators.combine(Arbitraries.of("min", "max"), lower, lower).as((name, one, two) -> name + "(" + one + ", " + two + ")"),
					Combinators.combine(conditions, lower, lower).as((condition, then, otherwise) -> "(if " + condition + " then " + then + " else " + otherwise + ")"),
					stepped.map(one -> "floor(" + one + ")"), lower.map(one -> "-(" + one + ")"));
		}

		private Arbitrary<String> conditions(int depth) {
			Arbitrary<String> compared = Combinators
				.combine(numbers(Math.max(0, depth - 1), this.careful), Arbitraries.of("=", "!=", "<", "<=", ">", ">="), numbers(0))
				.as((left, relation, right) -> left + " " + relation + " " + right);
			if (depth == 0) {
				return Arbitraries.oneOf(Arbitraries.of("c", "not(c)", "x in [1..5)", "y between 2 and 4", "x in (1, 2, 3)"), compared);
			}
			Arbitrary<String> lower = Arbitraries.lazy(() -> conditions(depth - 1));
			return Arbitraries.oneOf(compared, Combinators.combine(lower, Arbitraries.of("and", "or"), lower).as((left, word, right) -> "(" + left + ") " + word + " (" + right + ")"));
		}

	}

	private static CriterionRule rule(String expression) {
		return new CriterionRule("1", BigDecimal.TEN, expression, FIGURES, null);
	}

	private static Figure any(String name) {
		return new Figure(name, name.toUpperCase(), Figure.Kind.NUMBER, null, "-1000", null, false);
	}

	private static Figure count(String name) {
		return new Figure(name, name.toUpperCase(), Figure.Kind.NUMBER, null, null, null, true);
	}

}
