package vn.namro.work.assignment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.planning.plan.PlanItem;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.coordination.CoordinationAmendment;

/** What an amendment of the plan does to assignments that run; what was done stays, and who decided is written beside it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AssignmentAmendment {

	private final Assignments assignments;

	private final Obligations obligations;

	private final DueDates dueDates;

	private final CoordinationAmendment coordination;

	private final AssignmentProcess process;

	private final EngineClock clock;

	AssignmentAmendment(Assignments assignments, Obligations obligations, DueDates dueDates, CoordinationAmendment coordination,
			AssignmentProcess process, EngineClock clock) {
		this.assignments = assignments;
		this.obligations = obligations;
		this.dueDates = dueDates;
		this.coordination = coordination;
		this.process = process;
		this.clock = clock;
	}

	/** The assignments of some items of a plan that are not withdrawn. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<StandingAssignment> standing(String planCode, Collection<String> items) {
		return this.assignments.standing(planCode, items);
	}

	/** Takes an assignment back: nobody owes it any more, its process ends, its open parts with it. */
	public void withdraw(String id, String actor, String reason) {
		this.coordination.withdrawOf(id);
		this.assignments.withdraw(id, this.clock.now());
		this.assignments.recordEvent(id, this.clock.now(), actor, "WITHDRAWN", null, reason, null);
		if (this.obligations.get(id).open()) {
			this.obligations.release(id, this.clock.now());
		}
		else {
			this.obligations.meet(id, this.clock.now()); // delivered, but watched until the step after the signature
		}
		this.process.withdraw(id);
	}

	/**
	 * Moves the due instant; the first one stays beside it. The parts of others follow. What is handed in keeps the date
	 * by which it is judged, and is owed by the new one if it is returned.
	 */
	public void move(String id, LocalDate dueOn, String actor, String reason) {
		DueDate due = DueDate.named(dueOn);
		OffsetDateTime dueAt = this.dueDates.instantOf(due);
		Obligation obligation = this.obligations.get(id);
		String before = DeadlineVariables.dayText(obligation.dueAt());
		if (obligation.open()) {
			this.obligations.move(id, dueAt, reason);
			this.dueDates.remember(id, due);
		}
		else {
			this.assignments.keepDueIfReturned(id, dueAt, reason);
		}
		this.assignments.recordEvent(id, this.clock.now(), actor, "DEADLINE_MOVED", null, before + " → " + DeadlineVariables.dayText(dueAt) + ". " + reason, null);
	}

	/** Lets an assignment say what the item says now. */
	public void reword(String id, PlanItem item, String actor, String reason) {
		String title = AssignmentLaunch.title(item);
		this.obligations.rename(id, title);
		this.process.reword(id, title, item);
		this.coordination.reword(this.obligations.get(id), item.action());
		this.assignments.recordEvent(id, this.clock.now(), actor, "REWORDED", null, reason, null);
	}

	/** The obligation of an assignment. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Obligation obligation(String id) {
		return this.obligations.get(id);
	}

}
