package vn.namro.scores.authoritydata;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.UserTaskListener;

/** The body that holds the data says that all of it is there. */
@Component
class GiveFiguresListener extends UserTaskListener {

	private final AuthorityDataWork work;

	GiveFiguresListener(AuthorityDataWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AuthorityDataModel.FIGURES_TEXT.set(task, this.work.text(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.hand(CommonVariables.OBLIGATION_ID.get(task));
	}

}
