package vn.namro.scores.lineform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.ScoreEntry;

/** What may be entered on a line: by hand with a reason, or figures from which the points follow. */
class LineFormTests {

	private static final OffsetDateTime NOW = OffsetDateTime.parse("2023-12-20T08:00:00+07:00");

	private static final LineForm BY_HAND = new LineForm(criterion("self"), null, null);

	private static final LineForm COMPUTED = new LineForm(criterion("self"),
			new CriterionRule("2.1", BigDecimal.valueOf(4), "if ban = 0 then 0 else 4 * xong / ban",
					List.of(Figure.number("ban", "Số văn bản"), new Figure("xong", "Số đã xong", Figure.Kind.NUMBER, null, null, "ban", true)), null),
			"Tỷ lệ nhân 4");

	@Test
	void takesPointsGivenByHandWithTheirReason() {
		ScoreEntry entry = read(BY_HAND, LineEntry.points(0, "3,5", " Theo 12/BC "));
		assertThat(entry.points()).isEqualByComparingTo("3.5");
		assertThat(entry).extracting(ScoreEntry::reason, ScoreEntry::author, ScoreEntry::at, ScoreEntry::trace).containsExactly("Theo 12/BC", "ai", NOW, null);
	}

	@Test
	void takesNoPointsWithoutAReasonAndNoneBeyondTheMaximum() {
		assertRefused(BY_HAND, LineEntry.points(0, "3,5", " "), "chưa nêu căn cứ");
		assertRefused(BY_HAND, LineEntry.points(0, new BigDecimal("4.0001"), "Có"), "phải từ 0 đến 4");
		assertRefused(BY_HAND, LineEntry.points(0, "-1", "Có"), "phải từ 0 đến 4");
		assertRefused(BY_HAND, LineEntry.points(0, "ba", "Có"), "'ba' không phải số điểm hợp lệ");
		assertRefused(BY_HAND, LineEntry.points(0, true, "Có"), "'true' không phải số điểm hợp lệ");
		assertRefused(BY_HAND, LineEntry.points(0, new BigDecimal("1.00001"), "Có"), "tối đa 4 chữ số thập phân");
		assertRefused(BY_HAND, LineEntry.declared(0, Map.of("ban", BigDecimal.ONE), "Có"), "không có số liệu kê khai nào");
	}

	@Test
	void takesANoteAloneAndAnEmptyLine() {
		assertThat(read(BY_HAND, new LineEntry(0, null, "", null, "Đang chờ số liệu")).points()).isNull();
		assertThat(read(BY_HAND, new LineEntry(0, null, null, null, null)).reason()).isNull();
	}

	@Test
	void computesPointsOnceAllFiguresAreThere() {
		ScoreEntry begun = read(COMPUTED, LineEntry.declared(0, Map.of("ban", "1.000"), null));
		assertThat(begun.points()).isNull();
		assertThat(begun.declared()).isEqualTo("{\"ban\":1000}");
		ScoreEntry whole = read(COMPUTED, LineEntry.declared(0, Map.of("ban", new BigDecimal("50"), "xong", "45"), null));
		assertThat(whole.points()).isEqualByComparingTo("3.6");
		assertThat(whole.reason()).isNotBlank().isEqualTo(whole.trace());
		assertThat(read(COMPUTED, LineEntry.declared(0, Map.of("ban", "50", "xong", "45"), "Theo 3/BC")).reason()).isEqualTo("Theo 3/BC");
	}

	@Test
	void refusesFiguresThatTheRuleCannotTake() {
		assertRefused(COMPUTED, LineEntry.declared(0, Map.of("ban", "50", "xong", "51"), null), "Số đã xong");
		assertRefused(COMPUTED, LineEntry.declared(0, Map.of("ban", "năm mươi"), null), "số liệu \"Số văn bản\": 'năm mươi' không phải là số");
		assertRefused(COMPUTED, LineEntry.declared(0, Map.of("khac", "1"), null), "không có số liệu kê khai tên 'khac'");
		assertRefused(COMPUTED, new LineEntry(0, Map.of("ban", "50", "xong", "45"), BigDecimal.valueOf(4), null, null), "được tính từ số liệu kê khai");
	}

	@Test
	void takesNoSelfScoreWhereOthersProvideThePoints() {
		assertRefused(new LineForm(criterion("survey"), null, null), LineEntry.points(0, "1", "Có"), "kết quả điều tra, khảo sát");
		assertRefused(new LineForm(criterion("authority"), null, null), LineEntry.points(0, "1", "Có"), "cơ quan có số liệu cung cấp");
	}

	private static Criterion criterion(String method) {
		return new Criterion("bo", "2.1", "2", "Văn bản", BigDecimal.valueOf(4), method, "so-x", true, true);
	}

	private static ScoreEntry read(LineForm form, LineEntry entry) {
		return form.read(entry, "ai", NOW);
	}

	private static void assertRefused(LineForm form, LineEntry entry, String words) {
		assertThatThrownBy(() -> read(form, entry)).isInstanceOf(InvalidInputException.class).hasMessageContaining("Tiêu chí 2.1").hasMessageContaining(words);
	}

}
