package vn.namro.planning.cascade;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import vn.namro.planning.step.StepRow;

/**
 * An assignment with the steps that its agency made of it.
 *
 * @param officerName null until somebody is named
 * @param status as {@code AssignmentRow} words it
 * @param agencyPlan title of the agency's plan that breaks it down, null when none does or it may not be seen
 */
record Branch(String id, String itemCode, String action, String agencyCode, String agencyName, String officerName, String status, int percent,
		OffsetDateTime dueAt, OffsetDateTime submittedAt, Long agencyPlanId, String agencyPlan, List<StepRow> steps) {

	private static final Map<String, String> STATES = Map.of("ASSIGNED", "Đã giao", "IN_PROGRESS", "Đang làm", "SUBMITTED", "Đã nộp kết quả", "RETURNED",
			"Bị trả lại", "ACCEPTED", "Đã xác nhận", "WITHDRAWN", "Đã rút");

	public String state() {
		return STATES.getOrDefault(this.status, this.status);
	}

	public String light(OffsetDateTime now) {
		if (this.submittedAt == null && this.dueAt.isBefore(now) && !this.status.equals("WITHDRAWN")) {
			return "red";
		}
		return this.percent > 0 ? "green" : "grey";
	}

	Branch with(List<StepRow> rows) {
		return new Branch(this.id, this.itemCode, this.action, this.agencyCode, this.agencyName, this.officerName, this.status, this.percent, this.dueAt,
				this.submittedAt, this.agencyPlanId, this.agencyPlan, rows);
	}

}
