package vn.namro.planning.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import vn.namro.planning.plan.PlanFile.Baseline;
import vn.namro.platform.workbook.Problem;
import vn.namro.platform.workbook.Values;

/** What must hold in a plan, and what is worth a second look, whether it comes from a workbook or a file. */
public final class PlanRules {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/** Rounding to one decimal of a percentage is no contradiction. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.06");

	/** Days after which nobody would call a document one that opens the work. */
	private static final int LONGEST_WAIT = 365;

	private final PlanFile plan;

	private final PlanContext context;

	private final List<Problem> problems = new ArrayList<>();

	private PlanRules(PlanFile plan, PlanContext context) {
		this.plan = plan;
		this.context = context;
	}

	public static List<Problem> check(PlanFile plan, PlanContext context) {
		PlanRules rules = new PlanRules(plan, context);
		rules.head();
		for (int i = 0; i < plan.baseline().size(); i++) {
			rules.baseline(plan.baseline().get(i), List.of("baseline", i));
		}
		if (plan.items().isEmpty()) {
			rules.error("plan.items.none", "kế hoạch chưa có nhiệm vụ nào", null, "items");
		}
		rules.problems.addAll(new ItemRules(plan, context).check());
		return rules.problems;
	}

	private void head() {
		require(this.plan.code(), "plan.code.missing", "code");
		if (this.plan.code() != null && !this.plan.code().isBlank() && !this.plan.code().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
			error("plan.code.invalid", "mã kế hoạch chỉ gồm chữ thường không dấu, số và gạch nối", "Ví dụ: ha-tinh-2024.", "code");
		}
		require(this.plan.title(), "plan.title.missing", "title");
		require(this.plan.criteriaSet(), "plan.criteriaSet.missing", "criteriaSet");
		require(this.plan.openDeadline() == null ? null : this.plan.openDeadline().due(), "plan.openDeadline.missing", "openDeadline");
		require(this.plan.milestones(), "plan.milestones.missing", "milestones");
		if (this.plan.year() < 2000 || this.plan.year() > 2100) {
			error("plan.year", "năm kế hoạch chưa đúng", "Ví dụ: 2024.", "year");
		}
		if (!this.context.book().isAgency(this.plan.issuer())) {
			unknownAgency("plan.issuer.unknown", this.plan.issuer(), "issuer");
		}
		if (this.plan.coordinator() != null && !this.context.book().isAgency(this.plan.coordinator())) {
			unknownAgency("plan.coordinator.unknown", this.plan.coordinator(), "coordinator");
		}
		if (this.plan.milestones() != null) {
			milestones(this.plan.milestones(), "milestones");
		}
		campaigns();
		if (this.plan.implementingDocument() != null) {
			implementingDocument(this.plan.implementingDocument());
		}
		for (int i = 0; i < this.plan.waivers().size(); i++) {
			waiver(this.plan.waivers().get(i), i);
		}
	}

	private void implementingDocument(PlanFile.ImplementingDocument document) {
		Integer days = document.withinDays();
		if (days == null || days < 1 || days > LONGEST_WAIT) {
			error("plan.implementingDocument.days", "hạn gửi văn bản triển khai phải từ 1 đến " + LONGEST_WAIT + " ngày kể từ ngày ban hành", "Ví dụ: 15.",
					"implementingDocument", "withinDays");
		}
	}

	private void campaigns() {
		Set<String> sets = new HashSet<>();
		for (int i = 0; i < this.plan.campaigns().size(); i++) {
			PlanFile.CampaignEntry campaign = this.plan.campaigns().get(i);
			if (campaign.criteriaSet() == null || campaign.criteriaSet().isBlank() || campaign.mode() == null) {
				error("campaign.incomplete", "đợt chấm điểm cần bộ tiêu chí và cách chấm", "Cách chấm: byLead (theo cơ quan chủ trì) hoặc byAgency (từng cơ quan).",
						"campaigns", i);
			}
			else if (!sets.add(campaign.criteriaSet())) {
				error("campaign.twice", "bộ tiêu chí '" + campaign.criteriaSet() + "' có hai đợt chấm điểm", null, "campaigns", i);
			}
			if (campaign.milestones() != null) {
				milestones(campaign.milestones(), "campaigns", i, "milestones");
			}
			authorityData(campaign, i);
		}
		if (!sets.isEmpty() && this.plan.criteriaSet() != null && !sets.contains(this.plan.criteriaSet())) {
			error("campaign.ownSet", "danh sách đợt chấm điểm thiếu bộ tiêu chí '" + this.plan.criteriaSet() + "' của kế hoạch", null, "campaigns");
		}
	}

	private void authorityData(PlanFile.CampaignEntry campaign, int i) {
		PlanFile.Milestones days = campaign.milestones() == null ? this.plan.milestones() : campaign.milestones();
		LocalDate due = campaign.authorityDataDue();
		if (due != null && days != null && Stream.of(days.scoringOpens(), days.appraisalCloses()).allMatch(Objects::nonNull)
				&& (due.isBefore(days.scoringOpens()) || due.isAfter(days.appraisalCloses()))) {
			error("campaign.authorityData", "hạn cung cấp số liệu phải từ ngày mở chấm điểm đến ngày khóa thẩm định", null, "campaigns", i, "authorityDataDue");
		}
	}

	private void waiver(PlanFile.Waiver waiver, int i) {
		if (Stream.of(waiver.rule(), waiver.reason(), waiver.by()).anyMatch(text -> text == null || text.isBlank())) {
			error("waiver.incomplete", "miễn trừ cần có quy tắc, lý do và người chấp nhận", null, "waivers", i);
		}
	}

	private void unknownAgency(String code, String agency, Object... path) {
		error(code, "không có cơ quan '" + agency + "'",
				agency == null ? null : this.context.book().nearest(agency).map(name -> "Có phải là '" + name + "'?").orElse(null), path);
	}

	private void milestones(PlanFile.Milestones milestones, Object... path) {
		var days = Stream.of(milestones.scoringOpens(), milestones.selfScoringDue(), milestones.selfScoringCloses(), milestones.appraisalDue(),
				milestones.appraisalCloses()).toList();
		if (days.stream().anyMatch(Objects::isNull)) {
			error("plan.milestones.incomplete", "các mốc chấm điểm chưa đủ ngày", null, path);
			return;
		}
		for (int i = 1; i < days.size(); i++) {
			if (days.get(i).isBefore(days.get(i - 1))) {
				error("plan.milestones.order", "các mốc chấm điểm phải theo thứ tự mở, tự chấm, khóa tự chấm, thẩm định, khóa thẩm định", null, path);
				return;
			}
		}
	}

	private void baseline(Baseline result, List<Object> path) {
		String what = "Kết quả " + result.index() + " năm " + result.year();
		boolean scored = result.score() != null && result.maximum() != null && result.maximum().signum() > 0;
		if (scored && result.score().compareTo(result.maximum()) > 0) {
			this.problems.add(Problem.error(with(path, "score"), "baseline.range",
					what + ": " + Values.said(result.score()) + " điểm, cao hơn điểm tối đa " + Values.said(result.maximum()) + ".", null));
		}
		if (result.rank() != null && result.outOf() != null && result.rank() > result.outOf()) {
			this.problems.add(Problem.error(with(path, "rank"), "baseline.rank", what + ": xếp thứ " + result.rank() + " trên " + result.outOf() + ".", null));
		}
		if (scored && result.percentage() != null) {
			contradiction(result, what, with(path, "percentage"));
		}
	}

	private void contradiction(Baseline result, String what, List<Object> path) {
		BigDecimal implied = result.score().multiply(HUNDRED).divide(result.maximum(), 4, RoundingMode.HALF_UP);
		if (implied.subtract(result.percentage()).abs().compareTo(ROUNDING) > 0) {
			this.problems.add(Problem.warning(path, "baseline.contradiction",
					what + " ghi " + Values.said(result.score()) + "/" + Values.said(result.maximum()) + " điểm (bằng " + Values.said(implied.stripTrailingZeros())
							+ "%) nhưng cũng ghi tỷ lệ " + Values.said(result.percentage()) + "%.",
					"Đối chiếu quyết định công bố; khi chưa rõ thì giữ cả hai và ghi vào phần mâu thuẫn."));
		}
	}

	private void require(Object value, String code, String field) {
		if (value == null || value instanceof String text && text.isBlank()) {
			error(code, "không được để trống", null, field);
		}
	}

	private void error(String code, String message, String suggestion, Object... path) {
		this.problems.add(Problem.error(List.of(path), code, message, suggestion));
	}

	static List<Object> with(List<Object> path, Object... more) {
		List<Object> longer = new ArrayList<>(path);
		longer.addAll(List.of(more));
		return List.copyOf(longer);
	}

}
