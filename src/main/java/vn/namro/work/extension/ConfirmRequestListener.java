package vn.namro.work.extension;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The head passes a specialist's request on, or keeps it. */
@Component
class ConfirmRequestListener extends ReviewListener {

	private final ExtensionWork work;

	private final ExtensionText text;

	ConfirmRequestListener(ExtensionWork work, ExtensionText text) {
		super(ExtensionModel.FORWARDED);
		this.work = work;
		this.text = text;
	}

	@Override
	protected void prepare(DelegateTask task) {
		ExtensionModel.REQUEST_TEXT.set(task, this.text.of(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		this.work.confirm(CommonVariables.OBLIGATION_ID.get(task), review);
	}

}
