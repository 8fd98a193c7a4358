package vn.namro.work.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The coordinator accepts the result, or returns it with a reason. */
@Component
class AcceptResultListener extends ReviewListener {

	private final AssignmentWork work;

	AcceptResultListener(AssignmentWork work) {
		super(AssignmentModel.RESULT_ACCEPTED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AssignmentModel.SUBMISSION_TEXT.set(task, this.work.submissionText(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review, FormInput.of(task).text(AssignmentModel.DEFECT_KIND));
	}

}
