package vn.namro.criteria.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.namro.criteria.formula.Expressions;
import vn.namro.criteria.formula.RuleException;
import vn.namro.platform.input.InvalidInputException;

/** Every shape of rule that the papers use gives its points, the words for it, or a clear refusal. */
class RulesTests {

	private static final List<Figure> FIGURES = List.of(new Figure("soViec", "Số việc", Figure.Kind.NUMBER, null, null, null, true),
			new Figure("xong", "Số việc xong", Figure.Kind.NUMBER, null, null, "soViec", true), new Figure("tyLe", "Tỷ lệ (%)", Figure.Kind.NUMBER, null, null, "100", false),
			new Figure("coKeHoach", "Có kế hoạch", Figure.Kind.BOOLEAN, null, null, null, false),
			new Figure("dungHan", "Ban hành đúng hạn", Figure.Kind.BOOLEAN, null, null, null, false),
			new Figure("ngay", "Ngày ban hành", Figure.Kind.DATE, null, null, null, false),
			new Figure("muc", "Mức độ", Figure.Kind.OPTION, List.of("Xuất sắc", "Tốt", "Hoàn thành", "Không"), null, null, false));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			if not(coKeHoach) then 0 else if dungHan then 2 else 1                       | coKeHoach=true dungHan=false | 1      | Có kế hoạch: có; Ban hành đúng hạn: không → 1 điểm
			if muc = "Xuất sắc" then 4 else if muc = "Tốt" then 3 else 0                 | muc=Tốt                      | 3      | Mức độ: “Tốt” → 3 điểm
			if xong / soViec = 1 then 4 else if xong / soViec >= 0.8 then xong / soViec * 4 else 0 | soViec=50 xong=45  | 3.6    | Số việc xong / Số việc = 45 / 50 = 90%, từ 80% trở lên → 45 / 50 × 4 = 3,6 điểm
			if tyLe > 90 then 2 else if tyLe >= 70 then 1 else 0                         | tyLe=70                      | 1      | Tỷ lệ (%) = 70, từ 70 đến 90 → 1 điểm
			if tyLe > 90 then 2 else if tyLe >= 70 then 1 else 0                         | tyLe=69,9                    | 0      | Tỷ lệ (%) = 69,9, dưới 70 → 0 điểm
			min(2, 0.5 * soViec)                                                         | soViec=7                     | 2      | số nhỏ nhất trong (2; 0,5 × 7) = 2 điểm
			max(0, 4 - 0.5 * soViec)                                                     | soViec=3                     | 2.5    | số lớn nhất trong (0; 4 − 0,5 × 3) = 2,5 điểm
			if soViec = xong then 1 else 0                                               | soViec=5 xong=5              | 1      | Số việc (5) bằng Số việc xong (5) → 1 điểm
			2 * xong / soViec                                                            | soViec=3 xong=2              | 1.3333 | 2 × 2 / 3 ≈ 1,3333 điểm (làm tròn 4 chữ số thập phân)
			(if coKeHoach then 1 else 0) + (if xong = soViec then 2 else 1)              | coKeHoach=true soViec=4 xong=3 | 2    | Có kế hoạch: có, được 1 → Số việc xong (3) nhỏ hơn Số việc (4), được 1 → 1 + 1 = 2 điểm
			if ngay <= date("2024-01-31") then 1 else 0.5                                | ngay=31/01/2024              | 1      | Ngày ban hành: 31/01/2024 → 1 điểm
			if tyLe in [80..100) then 4 * tyLe / 100 else 0                              | tyLe=99.99                   | 3.9996 | Tỷ lệ (%) = 99,99, từ 80 đến dưới 100 → 4 × 99,99 / 100 = 3,9996 điểm
			if muc in ("Xuất sắc", "Tốt") then 1 else 0                                  | muc=Không                    | 0      | Mức độ: “Không” → 0 điểm
			if soViec > 0 and xong / soViec >= 0.5 then 1 else 0                         | soViec=0 xong=0              | 0      | Số việc = 0, không quá 0 → 0 điểm
			""")
	void givesPointsAndSaysHow(String expression, String declared, BigDecimal points, String trace) {
		Points given = Rules.evaluate(rule(expression, "4"), declared(declared));
		assertThat(given.points()).isEqualByComparingTo(points);
		assertThat(given.trace()).isEqualTo(trace);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			xong / soViec        | soViec=5            | rule.figure.missing | chưa có số liệu 'Số việc xong'
			xong / soViec        | soViec=0 xong=0     | rule.zero           | 'Số việc' bằng 0
			if xong / soViec > 0.5 then 1 else 0 | soViec=0 xong=0 | rule.zero | 'Số việc' bằng 0
			soViec               | soViec=-1           | rule.figure         | 'Số việc': -1 nhỏ hơn 0
			soViec               | soViec=1.5          | rule.figure         | 1,5 phải là số nguyên
			soViec               | soViec=1.250        | rule.figure         | hiểu được hai cách
			soViec               | soViec=NaN          | rule.figure         | 'NaN' không phải số
			soViec               | soViec=1e999999999  | rule.figure         | không phải số
			soViec               | soViec=nhiều        | rule.figure         | 'nhiều' không phải số
			xong / soViec        | soViec=5 xong=6     | rule.figure         | 6 lớn hơn 'Số việc' (5)
			if muc = "Tốt" then 1 else 0 | muc=Khá     | rule.figure         | các lựa chọn: Xuất sắc, Tốt
			if coKeHoach then 1 else 0 | coKeHoach=2   | rule.figure         | chọn có hoặc không
			if ngay = date("2024-01-01") then 1 else 0 | ngay=30/02/2024 | rule.figure | không phải ngày có thật
			soViec               | soViec=5            | rule.exceeds        | cho 5 điểm, vượt điểm tối đa 4
			xong - soViec        | soViec=5 xong=4     | rule.negative       | cho -1 điểm, nhỏ hơn 0
			soHoSo * 2           | soViec=5            | rule.name           | công thức dùng 'soHoSo'
			if soViec then 1 else 0 | soViec=5         | rule.type           | 'Số việc' không phải điều kiện
			if muc > 3 then 1 else 0 | muc=Tốt         | rule.type           | không so sánh được 'Mức độ' với 3
			if soViec > then 1   | soViec=5            | rule.syntax         | sai cú pháp FEEL ở gần
			soViec ** 2          | soViec=2            | rule.forbidden      | '**'
			for i in 1..9 return i | soViec=2          | rule.forbidden      | 'for'
			string(soViec)       | soViec=2            | rule.forbidden      | gọi 'string'
			soViec.wait          | soViec=2            | rule.forbidden      | chỉ dùng được
			function(a) a | soViec=2 | rule.forbidden | 'function'
			""")
	void refusesInClearWords(String expression, String declared, String code, String message) {
		assertThatThrownBy(() -> Rules.evaluate(rule(expression, "4"), declared(declared))).isInstanceOfSatisfying(RuleException.class,
				ex -> assertThat(ex.code()).isEqualTo(code))
			.isInstanceOf(InvalidInputException.class)
			.hasMessageContaining(message);
	}

	@Test
	void isBoundedInSize() {
		assertThatThrownBy(() -> Expressions.of("1 + ".repeat(1200) + "1")).hasMessageContaining("công thức");
		assertThatThrownBy(() -> Expressions.of("1+".repeat(600) + "1")).hasMessageContaining("500 thành phần");
		assertThatThrownBy(() -> Expressions.of("(".repeat(1900) + "1" + ")".repeat(1900))).isInstanceOf(RuleException.class);
	}

	/** 34 digits of the engine's FEEL make 0.999… of it, which a set that cuts would print as 0.99. */
	@Test
	void losesNothingInDivisions() {
		CriterionRule rule = new CriterionRule("1", BigDecimal.ONE, "xong / soViec * soViec / xong", FIGURES, new Rounding(RoundingMode.DOWN, 2));
		assertThat(Rules.evaluate(rule, Map.of("soViec", 3, "xong", 1)).points()).isEqualTo("1.00");
	}

	@Test
	void takesFiguresAsJsonAndFormsBringThem() {
		assertThat(Rules.points(rule("soViec", "4"), Map.of("soViec", 2.5d - 0.5d))).isEqualByComparingTo("2");
		assertThat(Rules.points(rule("tyLe / 25", "4"), Map.of("tyLe", 82.375))).isEqualByComparingTo("3.295");
		assertThat(Rules.points(rule("tyLe / 25", "4"), Map.of("tyLe", new BigDecimal("99.5")))).isEqualByComparingTo("3.98");
		assertThat(Rules.points(rule("tyLe / 25", "4"), Map.of("tyLe", " 99,5 "))).isEqualByComparingTo("3.98");
	}

	private static CriterionRule rule(String expression, String maximum) {
		return new CriterionRule("1.2", new BigDecimal(maximum), expression, FIGURES, null);
	}

	private static Map<String, Object> declared(String text) {
		Map<String, Object> declared = new HashMap<>();
		for (String pair : text.split(" (?=\\w+=)")) {
			declared.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
		}
		return declared;
	}

}
