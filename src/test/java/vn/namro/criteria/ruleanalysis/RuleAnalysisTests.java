package vn.namro.criteria.ruleanalysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.platform.workbook.Problem;

/** Faults that somebody planted are found, with the figures that show them; rules that are right are left alone. */
class RuleAnalysisTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			if b / a >= 0.9 then 2 else if b / a >= 0.7 then 1 else                                | rule.syntax      | sai cú pháp FEEL
			if c then 2 else 0 + x                                                                 | rule.name        | dùng 'x'
			if b / a > 0.9 then 4 else if b / a >= 0.7 and b / a < 0.9 then 2 else 0               | rule.gap         | 'A' = 10; 'B' = 9 không thuộc khoảng nào
			if b / a >= 0.9 then 4 else if b / a < 0.85 and b / a >= 0.7 then 2 else 0             | rule.gap         | chỗ hở
			if t = 100 then 4 else if t >= 80 and t < 99 then 2 else 0                             | rule.gap         | 'T' = 99
			if t >= 90 then 4 else if t in [70..90] then 2 else 0                                  | rule.overlap     | 'T' = 90 thuộc cả khoảng thứ 1 (4 điểm) và khoảng thứ 2 (2 điểm)
			if t >= 70 then 2 else if t >= 90 then 4 else 0                                        | rule.overlap     | khoảng thứ 2 bị khoảng đứng trước che hết
			(if t in [90..100] then 3 else 0) + (if t in [70..90] then 1 else 0)                   | rule.overlap     | 'T' = 90
			if a <= 3 then 1 else if a >= 3 and a <= 6 then 2 else 4                               | rule.overlap     | 'A' = 3
			if a >= 7 then 4 else if a >= 1 and a <= 5 then 2 else 0                               | rule.gap         | 'A' = 6
			t / 20                                                                                 | rule.exceeds     | vượt điểm tối đa 4
			if c then 5 else 0                                                                     | rule.exceeds     | cho 5 điểm
			0.5 * a                                                                                | rule.exceeds     | 'A' = 9
			a * 0.00001                                                                            | rule.exceeds     | 'A' = 400001
			min(5, a)                                                                              | rule.exceeds     | cho 5 điểm
			4 - 0.5 * a                                                                            | rule.negative    | nhỏ hơn 0
			4 * b / a                                                                              | rule.zero        | chia cho 0 khi 'A' = 0
			if c then 2 else 2                                                                     | rule.constant    | luôn cho 2 điểm
			if m = "Kha" then 2 else 0                                                             | rule.option      | “Kha”, không có trong các lựa chọn
			if m > 3 then 2 else 0                                                                 | rule.type        | không so sánh được
			if a then 2 else 0                                                                     | rule.type        | không phải điều kiện
			if c then "hai" else 0                                                                 | rule.type        | không phải số
			if t < 0 then 1 else if t <= 100 then 2 else 4                                         | rule.unreachable | khoảng thứ 1
			if d <= date("2024-01-31") then 4 else if d >= date("2024-03-01") then 2 else 0        | rule.gap         | 'D' = 29/02/2024
			if d <= date("2024-01-31") then 4 else if d in [date("2024-01-15")..date("2024-02-28")] then 2 else 0 | rule.overlap | thuộc cả khoảng
			(for i in 1..3 return i)[1]                                                            | rule.forbidden   | dùng '[ ]'
			if a = null then 0 else 1                                                               | rule.forbidden   | dùng 'null'
			min(4, a / 9999999999999999999999999999999)                                             | rule.size        | số dài quá 30 chữ số
			t * (100 - t) / 600                                                                     | rule.exceeds     | 'T' = 45
			""")
	void findsWhatSomebodyPlanted(String expression, String code, String message) {
		List<Problem> found = problems(expression).stream().filter(problem -> !problem.code().equals("rule.unused")).toList();
		assertThat(found).anySatisfy(problem -> {
			assertThat(problem.code()).isEqualTo(code);
			assertThat(problem.message()).contains(message);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			if b / n >= 0.9 then 4 else if b / n >= 0.7 then 2 else 0
			if b / n < 0.7 then 0 else if b / n <= 0.9 then 2 else 4
			if t < 50 then 0 else if t > 90 then 4 else 2
			if t in [90..100] then 4 else if t in [70..90) then 2 else 0
			if t = 100 then 4 else if t >= 80 then t * 4 / 100 else 0
			if a = 0 then 4 else if a <= 3 then 2 else 0
			if a = 0 then 4 else if b / a >= 0.9 then 4 else if b / a >= 0.7 then 2 else 0
			if n = b then 4 else if b / n >= 0.7 then 2 else 0
			if not(c) then 0 else if t >= 90 then 4 else if t >= 70 then 2 else 1
			if c and t >= 90 then 4 else if c and t >= 70 then 2 else 0
			if a >= 10 and t >= 50 then 4 else if a >= 5 and t >= 20 then 2 else 0
			if m = "Tốt" then 4 else if m = "Khá" then 2 else 0
			(if c then 1 else 0) + (if t >= 90 then 3 else if t >= 70 then 1 else 0)
			(if t >= 50 then 2 else 0) + (if t >= 80 then 2 else 0)
			max(0, 4 - 0.5 * a)
			min(4, 0.5 * a)
			4 * (1 - b / n)
			if a > 0 and b / a > 0.5 then 4 else 0
			if a = 1 then 4 else if a = 3 then 2 else 0
			if b * 100 / n >= 95 then 4 else if b * 100 / n > 60 then 4 * b / n else 0
			if d <= date("2024-12-15") then 4 else if d <= date("2024-12-31") then 2 else 0
			""")
	void leavesGoodRulesAlone(String expression) {
		assertThat(problems(expression)).filteredOn(problem -> !problem.code().equals("rule.unused")).isEmpty();
	}

	/** Between two whole numbers there is nothing for a figure that counts; for one that may be a fraction it is only a doubt. */
	@Test
	void countsAreWhole() {
		String expression = "if a >= 4 and a <= 6 then 4 else if a >= 1 and a <= 3 then 2 else 0";
		Figure count = new Figure("a", "A", Figure.Kind.NUMBER, null, null, "6", true);
		assertThat(problems(expression, List.of(count))).isEmpty();
		assertThat(problems(expression, List.of(Figure.number("a", "A")))).singleElement().satisfies(problem -> {
			assertThat(problem.isError()).isFalse();
			assertThat(problem.code()).isEqualTo("rule.gap");
			assertThat(problem.suggestion()).contains("whole: true");
		});
	}

	/** No single figure shows it: ten small points each, too many only together. */
	@Test
	void findsWhatManyFiguresExceedTogether() {
		List<Figure> ten = java.util.stream.IntStream.range(0, 10).mapToObj(i -> new Figure("c" + i, "C" + i, Figure.Kind.BOOLEAN, null, null, null, false)).toList();
		String sum = ten.stream().map(figure -> "(if " + figure.name() + " then 0.41 else 0)").collect(java.util.stream.Collectors.joining(" + "));
		assertThat(problems(sum, ten)).singleElement().satisfies(problem -> assertThat(problem.message()).contains("4,1 điểm, vượt điểm tối đa 4", "'C9' = có"));
		assertThat(problems(sum.replace("0.41", "0.4"), ten)).isEmpty();
	}

	@Test
	void limitsThatLeaveNoFigureAreAFault() {
		assertThat(problems("t / 25", List.of(new Figure("t", "T", Figure.Kind.NUMBER, null, "50", "10", false)))).extracting(Problem::message)
			.anyMatch(message -> message.contains("mức ít nhất (min) lớn hơn mức nhiều nhất (max)"));
		assertThat(problems("a / 25", List.of(new Figure("a", "A", Figure.Kind.NUMBER, null, "t", "10", false), new Figure("t", "T", Figure.Kind.NUMBER, null, "20", "100", false))))
			.extracting(Problem::message).anyMatch(message -> message.contains("không số liệu nào vừa các giới hạn"));
	}

	/** Two parts of one whole are drawn together with it, so that the guard of the whole is met. */
	@Test
	void partsStayWithinTheirWhole() {
		List<Figure> figures = List.of(new Figure("n", "N", Figure.Kind.NUMBER, null, null, null, true), new Figure("b", "B", Figure.Kind.NUMBER, null, null, "n", true),
				new Figure("a", "A", Figure.Kind.NUMBER, null, null, "n", true));
		assertThat(problems("if n = 0 then 0 else if (a + b) / n >= 0.95 then 4 else 1", figures)).isEmpty();
	}

	@Test
	void optionsAreEachNamedOnce() {
		assertThat(problems("if m = \"Tốt\" then 4 else 0", List.of(new Figure("m", "M", Figure.Kind.OPTION, List.of("Tốt", "Tốt"), null, null, false)))).extracting(Problem::code).contains("input.options");
	}

	/** A hundred bands over forty figures end as soon as others. */
	@Test
	void endsForEveryRule() {
		List<Figure> many = java.util.stream.IntStream.range(0, 40).mapToObj(i -> Figure.number("x" + i, null)).toList();
		String bands = java.util.stream.IntStream.range(0, 100).mapToObj(i -> "if x" + i % 40 + " > " + i + " then 1 else ").collect(java.util.stream.Collectors.joining());
		assertThat(problems(bands + "0", many)).allSatisfy(problem -> assertThat(problem.code()).startsWith("rule."));
	}

	@Test
	void pointsToTheFieldsOfTheFile() {
		List<Problem> problems = RuleAnalysis.problems(new CriterionRule("1", BigDecimal.ONE, "x", List.of(new Figure("y", null, Figure.Kind.NUMBER, null, null, "z", false)), null),
				List.of("criteria", 0));
		assertThat(problems).extracting(Problem::code, Problem::path)
			.contains(org.assertj.core.groups.Tuple.tuple("input.limit", List.of("criteria", 0, "inputs", 0)),
					org.assertj.core.groups.Tuple.tuple("rule.name", List.of("criteria", 0, "rule")));
	}

	private static List<Problem> problems(String expression) {
		List<Figure> figures = new ArrayList<>(List.of(new Figure("a", "A", Figure.Kind.NUMBER, null, null, null, true), new Figure("n", "N", Figure.Kind.NUMBER, null, "1", null, true),
				new Figure("b", "B", Figure.Kind.NUMBER, null, null, expression.contains("/ n") || expression.startsWith("if n") ? "n" : "a", true), new Figure("t", "T", Figure.Kind.NUMBER, null, null, "100", false),
				new Figure("c", "C", Figure.Kind.BOOLEAN, null, null, null, false), new Figure("d", "D", Figure.Kind.DATE, null, null, null, false),
				new Figure("m", "M", Figure.Kind.OPTION, List.of("Tốt", "Khá", "Yếu"), null, null, false)));
		figures.removeIf(figure -> !expression.matches(".*\\b" + figure.name() + "\\b.*") && !(figure.name().equals("a") && expression.contains("b")));
		return problems(expression, figures);
	}

	private static List<Problem> problems(String expression, List<Figure> figures) {
		return RuleAnalysis.problems(new CriterionRule("1", new BigDecimal("4"), expression, figures, null), List.of());
	}

}
