package vn.namro.planning.step;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.time.calendar.WorkingCalendar;

/** Writes steps down and changes them as long as nobody has begun them. */
@Component
public class StepEditing {

	private final Steps steps;

	private final WorkingCalendar calendar;

	StepEditing(Steps steps, WorkingCalendar calendar) {
		this.steps = steps;
		this.calendar = calendar;
	}

	/** Adds a step at the end of an assignment's steps. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(long agencyPlanId, String assignmentId, StepDraft draft) {
		this.steps.insert(agencyPlanId, assignmentId, draft, periods(draft));
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void change(long agencyPlanId, long stepId, StepDraft draft) {
		requirePlanned(agencyPlanId, stepId);
		this.steps.rewrite(stepId, draft, periods(draft));
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(long agencyPlanId, long stepId) {
		requirePlanned(agencyPlanId, stepId);
		this.steps.delete(stepId);
	}

	/** Removes what an assignment's steps were to be. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void removeAll(String assignmentId) {
		this.steps.deleteOf(assignmentId);
	}

	private int periods(StepDraft draft) {
		return draft.rhythm().periods(draft.startsOn(), draft.dueOn(), this.calendar::isWorkingDay).size();
	}

	private void requirePlanned(long agencyPlanId, long stepId) {
		if (this.steps.planned(agencyPlanId).stream().noneMatch(step -> step.id() == stepId)) {
			throw new UnknownThingException("Không có bước dự thảo số " + stepId + " trong kế hoạch này.");
		}
	}

}
