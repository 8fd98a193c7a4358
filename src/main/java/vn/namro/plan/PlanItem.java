package vn.namro.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A task of a plan with everything that launching it needs: collectives are resolved to agencies, dates are days.
 *
 * @param leads codes of the agencies that each get an assignment; one, unless the plan addresses a collective
 * @param coordinators codes of the coordinating agencies, none of which leads
 * @param dueAssumed whether the due day is ours because the paper names none
 */
public record PlanItem(String planCode, String code, String source, List<String> indexes, String action, String deliverable,
		String targetText, String deadlineWording, String deadlineKind, LocalDate dueOn, LocalDate originalDueOn, boolean dueAssumed,
		List<String> leads, List<String> coordinators, String coordinatorsWording) {
}
