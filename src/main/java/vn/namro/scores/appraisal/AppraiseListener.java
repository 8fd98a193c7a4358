package vn.namro.scores.appraisal;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.time.obligation.DeadlineVariables;

/** Round 1: the appraiser keeps or changes each self-score, changes with a reason. */
@Component
class AppraiseListener extends UserTaskListener {

	private final AppraisalWork work;

	AppraiseListener(AppraisalWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AppraisalModel.APPRAISAL_ROWS.set(task, this.work.rows(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		AppraisalModel.SCORES_LOWERED.set(task, this.work.appraise(id, ScoreEntry.Stage.ROUND1, AppraisalModel.APPRAISAL_ROWS.get(task)));
		AppraisalModel.APPRAISED_AT.set(task, DeadlineVariables.date(this.work.now()));
		AppraisalModel.EXPLANATION_DUE_AT.set(task, DeadlineVariables.date(this.work.explanationDueAt(id)));
	}

}
