package vn.namro.planning.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.time.obligation.DeadlineVariables;

/** From its first morning on the period is owed. */
@Component
class OpenPeriodDelegate implements JavaDelegate {

	private final StepWork work;

	OpenPeriodDelegate(StepWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.open(CommonVariables.OBLIGATION_ID.get(execution), CommonVariables.SUBJECT_TITLE.get(execution),
				DeadlineVariables.instant(CommonVariables.DUE_AT.get(execution)), StepModel.OFFICER.find(execution));
	}

}
