package vn.namro.coordination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.FormInput;
import vn.namro.engine.UserTaskListener;
import vn.namro.evidence.EvidenceForm;

/** A specialist of the coordinating agency writes down what the agency contributed. */
@Component
class ContributeListener extends UserTaskListener {

	private final CoordinationWork work;

	private final EvidenceForm evidenceForm;

	ContributeListener(CoordinationWork work, EvidenceForm evidenceForm) {
		this.work = work;
		this.evidenceForm = evidenceForm;
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		String summary = input.required(CoordinationModel.CONTRIBUTION_SUMMARY, "Nội dung phối hợp");
		this.work.contribute(CommonVariables.OBLIGATION_ID.get(task), summary, this.evidenceForm.optional(input));
	}

}
