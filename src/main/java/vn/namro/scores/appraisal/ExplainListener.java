package vn.namro.scores.appraisal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.UserTaskListener;

/** The agency's head explains the scores that round 1 lowered (giải trình). */
@Component
class ExplainListener extends UserTaskListener {

	private final AppraisalWork work;

	ExplainListener(AppraisalWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AppraisalModel.EXPLANATION_ROWS.set(task, this.work.loweredRows(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.explain(CommonVariables.OBLIGATION_ID.get(task), AppraisalModel.EXPLANATION_ROWS.get(task));
	}

}
