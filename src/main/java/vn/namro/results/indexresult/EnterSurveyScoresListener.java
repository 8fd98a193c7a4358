package vn.namro.results.indexresult;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.UserTaskListener;

/** The coordinator enters the points that surveys gave, with their source. */
@Component
class EnterSurveyScoresListener extends UserTaskListener {

	private final ResultWork work;

	EnterSurveyScoresListener(ResultWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		IndexResultModel.SURVEY_ROWS.set(task,
				this.work.surveyRows(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		this.work.enterSurveyScores(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task),
				IndexResultModel.SURVEY_ROWS.get(task));
	}

}
