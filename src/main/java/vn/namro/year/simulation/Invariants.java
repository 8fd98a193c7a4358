package vn.namro.year.simulation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.year.simulation.YearLedger.Change;
import vn.namro.year.simulation.YearLedger.Escalation;
import vn.namro.year.simulation.YearLedger.Lapse;

/** What must hold at the end of a simulated year, whoever behaved how. */
@Component
class Invariants {

	private final YearLedger ledger;

	private final SimulatedEngine engine;

	private final WorkingCalendar calendar;

	private final ReportRecount recount;

	Invariants(YearLedger ledger, SimulatedEngine engine, WorkingCalendar calendar, ReportRecount recount) {
		this.ledger = ledger;
		this.engine = engine;
		this.calendar = calendar;
		this.recount = recount;
	}

	/** @param counterexamples what breaks the invariant, empty when it holds */
	record Invariant(String name, boolean holds, List<String> counterexamples) {

		static Invariant of(String name, List<String> counterexamples) {
			return new Invariant(name, counterexamples.isEmpty(), counterexamples);
		}

	}

	List<Invariant> check() {
		int planned = this.ledger.plannedAssignments();
		int assigned = this.ledger.assignments().size();
		return List.of(Invariant.of("everyItemAssigned", planned == assigned ? List.of() : List.of(assigned + " of " + planned)),
				Invariant.of("everyAssignmentAccepted",
						this.ledger.assignments().stream().filter(outcome -> outcome.accepted() == null).map(YearLedger.AssignmentOutcome::code).toList()),
				Invariant.of("everyLapseEscalatedOnceAtEachDueLevel", wrongEscalations()),
				none("everyResultProvenOrExplained", this.ledger.unprovenResults(), "results"),
				none("everyReportPeriodClosed", this.ledger.openPeriods(), "open periods"),
				Invariant.of("everyReportEqualsItsRecount", this.recount.wrongReports()),
				none("everyScoreHasReasonAndAuthor", this.ledger.scoresWithoutReason(), "scores"),
				none("resultPublished", this.ledger.unpublishedCampaigns(), "campaigns"),
				none("noIncidentLeft", this.engine.incidents(), "incidents"), Invariant.of("noInstanceStuck", this.engine.runningInstances()));
	}

	private static Invariant none(String name, long count, String what) {
		return Invariant.of(name, count == 0 ? List.of() : List.of(count + " " + what));
	}

	/**
	 * Recomputes from ledger, decision table and calendar which levels each obligation must have reached: those whose time
	 * came while it was owed, or before it was owed again after a return.
	 */
	private List<String> wrongEscalations() {
		Map<String, List<Change>> changes = this.ledger.changes();
		Map<String, List<Escalation>> recorded = this.ledger.escalations();
		List<Lapse> obligations = this.ledger.obligations();
		Map<Rung, Map<Integer, Integer>> ladders = obligations.stream()
			.map(Rung::of)
			.distinct()
			.collect(Collectors.toMap(Function.identity(), rung -> this.engine.ladder(camelCase(rung.kind()), rung.points(), rung.agencyKind())));
		List<String> wrong = new ArrayList<>();
		for (Lapse obligation : obligations) {
			Set<Integer> expected = expectedLevels(obligation, changes.get(obligation.id()), ladders.get(Rung.of(obligation)));
			List<Integer> actual = recorded.getOrDefault(obligation.id(), List.of()).stream().map(Escalation::level).toList();
			if (!expected.equals(new HashSet<>(actual)) || actual.size() != expected.size()) {
				wrong.add(obligation.id() + ": expected " + expected + ", recorded " + actual);
			}
		}
		return wrong;
	}

	private Set<Integer> expectedLevels(Lapse obligation, List<Change> changes, Map<Integer, Integer> ladder) {
		Set<Integer> expected = new HashSet<>();
		ladder.forEach((level, workingDays) -> {
			OffsetDateTime time = this.calendar.workingDaysFrom(obligation.due(), workingDays);
			if (owedAtOrAfter(time, changes)) {
				expected.add(level);
			}
		});
		return expected;
	}

	private static boolean owedAtOrAfter(OffsetDateTime time, List<Change> changes) {
		Change last = changes.get(changes.size() - 1);
		if (last.kind().equals("OPENED") || last.kind().equals("REOPENED")) {
			return true;
		}
		return changes.stream().anyMatch(change -> !change.kind().equals("OPENED") && !change.kind().equals("REOPENED") && change.at().isAfter(time));
	}

	/** What the decision table looks at beside the level. */
	private record Rung(String kind, double points, String agencyKind) {

		static Rung of(Lapse obligation) {
			return new Rung(obligation.kind(), obligation.pointsAtStake(), obligation.agencyKind());
		}

	}

	private static String camelCase(String kind) {
		StringBuilder word = new StringBuilder();
		for (String part : kind.toLowerCase(java.util.Locale.ROOT).split("_")) {
			word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
		}
		return word.toString();
	}

}
