package vn.namro.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;

/** A user task in which somebody accepts or returns what others handed in. */
public abstract class ReviewListener extends UserTaskListener {

	private final ProcessVariable<Boolean> outcome;

	/** @param outcome tells the flow whether it was accepted */
	protected ReviewListener(ProcessVariable<Boolean> outcome) {
		this.outcome = outcome;
	}

	@Override
	protected final void record(DelegateTask task) {
		Review review = Review.of(task);
		record(task, review);
		this.outcome.set(task, review.accepted());
		review.keepRemark(task);
	}

	/** @throws vn.namro.platform.input.InvalidInputException when the entries cannot be taken; the task then stays open */
	protected abstract void record(DelegateTask task, Review review);

}
