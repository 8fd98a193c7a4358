package vn.namro.work.explanation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Whoever demanded an explanation takes note of it, or asks again. */
abstract class NoteListener extends ReviewListener {

	private final ExplanationWork work;

	NoteListener(ExplanationWork work) {
		super(ExplanationModel.NOTED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		ExplanationModel.EXPLANATION_TEXT.set(task, this.work.text(ExplanationModel.EXPLANATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		String id = ExplanationModel.EXPLANATION_ID.get(task);
		if (review.accepted()) {
			this.work.takeNote(id);
			return;
		}
		Obligation next = this.work.begin(id, review.remark());
		CommonVariables.OBLIGATION_ID.set(task, next.id());
		CommonVariables.DUE_AT.set(task, DeadlineVariables.date(next.dueAt()));
		CommonVariables.DUE_TEXT.set(task, DeadlineVariables.dayText(next.dueAt()));
	}

}
