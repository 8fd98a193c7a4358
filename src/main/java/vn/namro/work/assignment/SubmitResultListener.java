package vn.namro.work.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;

/** The officer hands in the result; without its proof or a word why it is missing the task stays open. */
@Component
class SubmitResultListener extends UserTaskListener {

	private final AssignmentWork work;

	SubmitResultListener(AssignmentWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AssignmentModel.PROOF_TEXT.set(task, this.work.proofText(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		String summary = input.required(AssignmentModel.RESULT_SUMMARY, "Kết quả thực hiện");
		this.work.prepareResult(CommonVariables.OBLIGATION_ID.get(task), summary, input.text(AssignmentModel.PROOF_EXPLANATION));
	}

}
