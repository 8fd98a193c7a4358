package vn.namro.work.coordination;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the agency contributed its part, which ends the escalation. */
@Component
class RecordContributionDelegate implements JavaDelegate {

	private final CoordinationWork work;

	RecordContributionDelegate(CoordinationWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordContribution(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
