package vn.namro.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.FormInput;
import vn.namro.engine.Review;
import vn.namro.engine.UserTaskListener;

/** The coordinator accepts the result, or returns it with a reason. */
@Component
class AcceptResultListener extends UserTaskListener {

	private final AssignmentWork work;

	AcceptResultListener(AssignmentWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AssignmentModel.SUBMISSION_TEXT.set(task, this.work.submissionText(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		Review review = Review.of(task);
		this.work.review(CommonVariables.OBLIGATION_ID.get(task), review, FormInput.of(task).text(AssignmentModel.DEFECT_KIND));
		AssignmentModel.RESULT_ACCEPTED.set(task, review.accepted());
		review.keepRemark(task);
	}

}
