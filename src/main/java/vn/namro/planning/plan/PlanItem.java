package vn.namro.planning.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.namro.proving.proof.DeclaredProof;

/**
 * A task of a plan with everything that launching it needs: collectives are resolved to agencies, dates are days.
 *
 * @param answerable the leader who answers for it; null when nobody is named
 * @param leads codes of the agencies that each get an assignment; one, unless the plan addresses a collective
 * @param coordinators codes of the coordinating agencies, none of which leads
 * @param evidence the documents that have to prove the result; empty for any one where a deliverable is named
 * @param dueAssumed whether the due day is ours because the paper names none
 */
public record PlanItem(String planCode, String code, String source, List<String> indexes, String shortcoming, String cause, String action,
		String answerable, String deliverable, String targetText, String deadlineWording, String deadlineKind, String deadlineEvent, LocalDate dueOn,
		LocalDate originalDueOn, boolean dueAssumed, BigDecimal pointsAtStake, List<String> leads, List<String> coordinators,
		String coordinatorsWording, List<DeclaredProof> evidence) {
}
