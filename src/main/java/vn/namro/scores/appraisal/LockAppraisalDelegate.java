package vn.namro.scores.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Locks an appraisal that was not finished before the campaign closed. */
@Component
class LockAppraisalDelegate implements JavaDelegate {

	private final AppraisalWork work;

	LockAppraisalDelegate(AppraisalWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.lock(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
