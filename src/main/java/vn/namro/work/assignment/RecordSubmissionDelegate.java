package vn.namro.work.assignment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the agency delivered, which ends the escalation. */
@Component
class RecordSubmissionDelegate implements JavaDelegate {

	private final AssignmentWork work;

	RecordSubmissionDelegate(AssignmentWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordSubmission(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
