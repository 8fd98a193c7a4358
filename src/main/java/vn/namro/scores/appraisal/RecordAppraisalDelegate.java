package vn.namro.scores.appraisal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the field was appraised, which ends the escalation. */
@Component
class RecordAppraisalDelegate implements JavaDelegate {

	private final AppraisalWork work;

	RecordAppraisalDelegate(AppraisalWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordAppraisal(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
