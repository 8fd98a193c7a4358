package vn.namro.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.Waivers.Waiver;
import vn.namro.time.calendar.WorkingCalendar;

/** Each of the five clears is seen where it is missing, and nowhere else. */
class CoverageRulesTests {

	private static final LocalDate JUNE = LocalDate.of(2024, 6, 28);

	@Test
	void aClearPlanHasNoGaps() {
		CoverageReport report = report(List.of(clear("1")), paper());
		assertThat(report.lines()).allSatisfy(line -> assertThat(line.light()).as(line.rule().code()).isEqualTo("green"));
		assertThat(report.blocking()).isEmpty();
	}

	@Test
	void somebodyMustAnswer() {
		assertThat(gaps(CoverageRule.PERSON, item("1", "PAR.1", null, "Báo cáo", null, JUNE, false, "a"))).containsExactly("1");
	}

	@Test
	void oneAgencyMustLead() {
		assertThat(gaps(CoverageRule.LEAD, item("1", "PAR.1", "x", "Báo cáo", null, JUNE, false))).containsExactly("1");
		assertThat(gaps(CoverageRule.COLLECTIVE, item("1", "PAR.1", "x", "Báo cáo", null, JUNE, false, "a", "b"))).containsExactly("1");
	}

	@Test
	void anItemMustServeAnIndex() {
		assertThat(gaps(CoverageRule.ACTION, item("1", null, "x", "Báo cáo", null, JUNE, false, "a"))).containsExactly("1");
	}

	@Test
	void aResultIsAProductOrATarget() {
		assertThat(gaps(CoverageRule.RESULT, item("1", "PAR.1", "x", null, null, JUNE, false, "a"), item("2", "PAR.1", "x", null, "Tỷ lệ >= 90 %", JUNE, false, "a"),
				item("3", "PAR.1", "x", "Báo cáo", null, JUNE, false, "a"))).containsExactly("1");
	}

	@Test
	void aDeadlineIsThePapersAndInTime() {
		assertThat(gaps(CoverageRule.DEADLINE, item("1", "PAR.1", "x", "Báo cáo", null, JUNE, true, "a"))).containsExactly("1");
		LocalDate late = LocalDate.of(2025, 3, 1);
		LocalDate tight = LocalDate.of(2025, 1, 15);
		PlanItem[] items = { item("1", "PAR.1", "x", "Báo cáo", null, late, false, "a"), item("2", "PAR.1", "x", "Báo cáo", null, tight, false, "a"), clear("3") };
		assertThat(gaps(CoverageRule.WINDOW, items)).containsExactly("1");
		assertThat(gaps(CoverageRule.SELF_SCORING, items)).containsExactly("2");
	}

	@Test
	void whatWasWeakLastYearMustBeServed() {
		PlanFile.Baseline weak = new PlanFile.Baseline("PAPI", 2023, new BigDecimal("44.31"), BigDecimal.valueOf(80), null, 8, 61, -1, null);
		PlanFile.Baseline full = new PlanFile.Baseline("DTI", 2023, BigDecimal.TEN, BigDecimal.TEN, null, 1, 63, 0, null);
		PlanFile.FieldChange fallen = new PlanFile.FieldChange("PAR", "PAR.7", -20, null);
		CoverageReport report = report(List.of(clear("1")), paper(List.of(weak, full), List.of(fallen)));
		assertThat(line(report, CoverageRule.INDEX).answers()).extracting(answer -> answer.gap().message()).hasSize(2).anyMatch(message -> message.contains("PAPI"))
			.anyMatch(message -> message.contains("PAR.7"));
		PlanItem serving = item("2", "PAPI.2", "x", "Báo cáo", null, JUNE, false, "a");
		assertThat(line(report(List.of(clear("1"), serving), paper(List.of(weak), List.of())), CoverageRule.INDEX).answers()).isEmpty();
	}

	@Test
	void deadlinesThatPileUpAreShown() {
		List<PlanItem> pile = IntStream.range(0, 12).mapToObj(i -> clear("v" + i)).toList();
		CoverageReport report = report(pile, paper());
		assertThat(line(report, CoverageRule.WEEK).answers()).singleElement().satisfies(answer -> assertThat(answer.gap().message()).contains("Sở A có 12 việc"));
		assertThat(line(report, CoverageRule.ONE_DAY).answers()).singleElement().satisfies(answer -> assertThat(answer.gap().message()).contains("12 trong 12 việc"));
		assertThat(report.blocking()).isEmpty();
	}

	@Test
	void aWaiverOfTheItemOrThePlanClosesAGap() {
		List<PlanItem> items = List.of(item("1", "PAR.1", null, "Báo cáo", null, JUNE, false, "a"), item("2", "PAR.1", null, "Báo cáo", null, JUNE, false, "a"));
		OffsetDateTime now = OffsetDateTime.parse("2024-02-01T08:00:00+07:00");
		Waiver one = new Waiver(1, "person.missing", "1", "chờ phân công", "Sở Nội vụ", now);
		Waiver all = new Waiver(2, "person.missing", null, "chờ phân công", "Sở Nội vụ", now);
		assertThat(line(CoverageReport.of(covered(items, paper()), List.of(one)), CoverageRule.PERSON).open()).isEqualTo(1);
		assertThat(CoverageReport.of(covered(items, paper()), List.of(one, all)).blocking()).isEmpty();
	}

	private static List<String> gaps(CoverageRule rule, PlanItem... items) {
		return rule.gapsIn(covered(List.of(items), paper())).stream().map(Gap::itemCode).toList();
	}

	private static CoverageReport.Line line(CoverageReport report, CoverageRule rule) {
		return report.lines().stream().filter(line -> line.rule() == rule).findFirst().orElseThrow();
	}

	private static CoverageReport report(List<PlanItem> items, PlanFile paper) {
		return CoverageReport.of(covered(items, paper), List.of());
	}

	private static CoveredPlan covered(List<PlanItem> items, PlanFile paper) {
		OffsetDateTime opens = WorkingCalendar.morningOf(LocalDate.of(2024, 12, 15));
		Plan plan = new Plan("k", "Kế hoạch", 2024, 2024, "u", "a", "nho", null, null, opens, WorkingCalendar.endOf(LocalDate.of(2024, 12, 31)),
				WorkingCalendar.endOf(LocalDate.of(2025, 1, 10)), WorkingCalendar.endOf(LocalDate.of(2025, 1, 20)), 5,
				WorkingCalendar.endOf(LocalDate.of(2025, 2, 14)), "DRAFT");
		return new CoveredPlan(plan, paper, items, Map.of("a", "Sở A"), 10, 0.5);
	}

	private static PlanFile paper() {
		return paper(List.of(), List.of());
	}

	private static PlanFile paper(List<PlanFile.Baseline> baseline, List<PlanFile.FieldChange> fields) {
		return new PlanFile("k", "Kế hoạch", 2024, "u", null, null, null, null, null, "nho", null, null, null, baseline, fields, null, null, null, null, null, null,
				null, null, null, null);
	}

	private static PlanItem clear(String code) {
		return item(code, "PAR.1", "Giám đốc Sở A", "Báo cáo", null, JUNE, false, "a");
	}

	private static PlanItem item(String code, String index, String answerable, String deliverable, String target, LocalDate due, boolean assumed,
			String... leads) {
		return new PlanItem("k", code, "I", index == null ? List.of() : List.of(index), null, null, "Việc " + code, answerable, deliverable, target, "lời văn",
				"FIXED", null, due, due, assumed, null, List.of(leads), List.of(), null, List.of());
	}

}
