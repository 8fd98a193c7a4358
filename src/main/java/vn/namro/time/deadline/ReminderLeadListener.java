package vn.namro.time.deadline;

import java.time.OffsetDateTime;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.DeadlineVariables;

/** Turns the working days that the decision reminderLead answered into the instant of the reminder. */
@Component
class ReminderLeadListener implements ExecutionListener {

	private final WorkingCalendar calendar;

	ReminderLeadListener(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	@Override
	public void notify(DelegateExecution execution) {
		OffsetDateTime due = DeadlineVariables.instant(CommonVariables.DUE_AT.get(execution));
		int workingDays = DeadlineModel.REMINDER_WORKING_DAYS.get(execution);
		DeadlineModel.REMINDER_AT.set(execution, DeadlineVariables.date(this.calendar.workingDaysFrom(due, -workingDays)));
	}

}
