package vn.namro.scores.appraisal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.scores.scoring.ScoreEntry;

/** Round 2: the appraiser decides again with the explanations at hand. */
@Component
class ReappraiseListener extends UserTaskListener {

	private final AppraisalWork work;

	ReappraiseListener(AppraisalWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AppraisalModel.APPRAISAL_ROWS.set(task, this.work.rows(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.appraise(CommonVariables.OBLIGATION_ID.get(task), ScoreEntry.Stage.ROUND2, AppraisalModel.APPRAISAL_ROWS.get(task));
	}

}
