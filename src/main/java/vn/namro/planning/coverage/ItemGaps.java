package vn.namro.planning.coverage;

import java.time.LocalDate;
import java.util.List;

import vn.namro.time.calendar.WorkingCalendar;

/** What single items leave unclear. */
final class ItemGaps {

	private ItemGaps() {
	}

	static List<Gap> withoutPerson(CoveredPlan plan) {
		return plan.each(CoverageRule.PERSON, item -> isBlank(item.answerable()) ? "Chưa nêu người chịu trách nhiệm." : null);
	}

	static List<Gap> withoutLead(CoveredPlan plan) {
		return plan.each(CoverageRule.LEAD, item -> item.leads().isEmpty() ? "Không có cơ quan nào chủ trì." : null);
	}

	static List<Gap> ledByMany(CoveredPlan plan) {
		return plan.each(CoverageRule.COLLECTIVE,
				item -> item.leads().size() > 1 ? "Giao cho " + item.leads().size() + " cơ quan; mỗi cơ quan nhận một việc riêng." : null);
	}

	static List<Gap> withoutCriterion(CoveredPlan plan) {
		return plan.each(CoverageRule.ACTION, item -> item.indexes().isEmpty() ? "Không phục vụ chỉ số, tiêu chí nào." : null);
	}

	static List<Gap> withoutResult(CoveredPlan plan) {
		return plan.each(CoverageRule.RESULT,
				item -> isBlank(item.deliverable()) && isBlank(item.targetText()) ? "Chưa có sản phẩm hay chỉ tiêu đo được." : null);
	}

	static List<Gap> withAssumedDeadline(CoveredPlan plan) {
		return plan.each(CoverageRule.DEADLINE, item -> item.dueAssumed() ? "Hạn " + said(item.dueOn()) + " là giả định, kế hoạch không nêu ngày." : null);
	}

	static List<Gap> afterAppraisal(CoveredPlan plan) {
		LocalDate closes = WorkingCalendar.day(plan.plan().appraisalClosesAt());
		return plan.each(CoverageRule.WINDOW,
				item -> item.dueOn().isAfter(closes) ? "Hạn " + said(item.dueOn()) + " sau khi khóa thẩm định " + said(closes) + "." : null);
	}

	static List<Gap> afterSelfScoring(CoveredPlan plan) {
		LocalDate due = WorkingCalendar.day(plan.plan().selfScoringDueAt());
		LocalDate closes = WorkingCalendar.day(plan.plan().appraisalClosesAt());
		return plan.each(CoverageRule.SELF_SCORING, item -> item.dueOn().isAfter(due) && !item.dueOn().isAfter(closes)
				? "Hạn " + said(item.dueOn()) + " sau hạn tự chấm điểm " + said(due) + "." : null);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	static String said(LocalDate day) {
		return day.format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
	}

}
