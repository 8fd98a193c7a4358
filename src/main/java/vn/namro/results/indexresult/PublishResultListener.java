package vn.namro.results.indexresult;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The leader publishes the result by a numbered decision, or returns it to the council. */
@Component
class PublishResultListener extends ReviewListener {

	private final ResultWork work;

	PublishResultListener(ResultWork work) {
		super(IndexResultModel.RESULT_PUBLISHED);
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		IndexResultModel.RESULT_TEXT.set(task, this.work.text(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task)));
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		if (review.accepted()) {
			FormInput input = FormInput.of(task);
			this.work.publish(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task),
					input.required(IndexResultModel.DECISION_NUMBER, "Số quyết định"), input.required(IndexResultModel.DECISION_DATE, "Ngày quyết định"));
		}
	}

}
