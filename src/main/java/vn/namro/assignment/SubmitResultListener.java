package vn.namro.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.FormInput;
import vn.namro.engine.UserTaskListener;
import vn.namro.evidence.EvidenceForm;

/** The officer hands in the result; without a document that proves it the task stays open. */
@Component
class SubmitResultListener extends UserTaskListener {

	private final AssignmentWork work;

	private final EvidenceForm evidenceForm;

	SubmitResultListener(AssignmentWork work, EvidenceForm evidenceForm) {
		this.work = work;
		this.evidenceForm = evidenceForm;
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		String summary = input.required(AssignmentModel.RESULT_SUMMARY, "Kết quả thực hiện");
		this.work.prepareResult(CommonVariables.OBLIGATION_ID.get(task), summary, this.evidenceForm.required(input));
	}

}
