package vn.namro.time.escalation;

import java.time.OffsetDateTime;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.DeadlineVariables;

/** Reads what the decision escalationStep answered: the next step of the ladder, and when its time comes. */
@Component
class EscalationStepListener implements ExecutionListener {

	private final WorkingCalendar calendar;

	EscalationStepListener(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	@Override
	public void notify(DelegateExecution execution) {
		DmnDecisionResult result = (DmnDecisionResult) execution.getVariable("decisionResult");
		EscalationModel.STEP_FOUND.set(execution, !result.isEmpty());
		if (!result.isEmpty()) {
			read(result.getSingleResult(), execution);
		}
	}

	private void read(DmnDecisionResultEntries step, DelegateExecution execution) {
		OffsetDateTime due = DeadlineVariables.instant(CommonVariables.DUE_AT.get(execution));
		int afterWorkingDays = ((Number) step.getEntry("afterWorkingDays")).intValue();
		EscalationModel.STEP_LEVEL.set(execution, ((Number) step.getEntry("level")).intValue());
		EscalationModel.STEP_RECIPIENTS.set(execution, step.getEntry("recipients"));
		EscalationModel.STEP_WORKING_DAYS.set(execution, afterWorkingDays);
		EscalationModel.NEXT_STEP_AT.set(execution, DeadlineVariables.date(this.calendar.workingDaysFrom(due, afterWorkingDays)));
	}

}
