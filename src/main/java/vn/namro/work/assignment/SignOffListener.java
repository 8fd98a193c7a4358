package vn.namro.work.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The head signs the result off, or sends it back to the officer. */
@Component
class SignOffListener extends ReviewListener {

	private final AssignmentWork work;

	SignOffListener(AssignmentWork work) {
		super(AssignmentModel.SIGNED_OFF);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AssignmentModel.SUBMISSION_TEXT.set(task, this.work.submissionText(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.signOff(CommonVariables.OBLIGATION_ID.get(task), review);
	}

}
