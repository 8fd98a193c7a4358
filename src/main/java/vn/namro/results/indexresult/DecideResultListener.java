package vn.namro.results.indexresult;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The appraisal council decides the result, or asks for the survey points again. */
@Component
class DecideResultListener extends ReviewListener {

	private final ResultWork work;

	DecideResultListener(ResultWork work) {
		super(IndexResultModel.RESULT_DECIDED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		IndexResultModel.RESULT_TEXT.set(task, this.work.text(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		if (review.accepted()) {
			this.work.decide(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task), IndexResultModel.YEAR.get(task),
					FormInput.of(task).text(IndexResultModel.COUNCIL_NOTE));
		}
	}

}
