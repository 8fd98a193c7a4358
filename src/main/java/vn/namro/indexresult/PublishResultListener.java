package vn.namro.indexresult;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.FormInput;
import vn.namro.engine.Review;
import vn.namro.engine.UserTaskListener;

/** The leader publishes the result by a numbered decision, or returns it to the council. */
@Component
class PublishResultListener extends UserTaskListener {

	private final ResultWork work;

	PublishResultListener(ResultWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		IndexResultModel.RESULT_TEXT.set(task, this.work.text(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		Review review = Review.of(task);
		if (review.accepted()) {
			FormInput input = FormInput.of(task);
			this.work.publish(IndexResultModel.PLAN_CODE.get(task), IndexResultModel.CRITERIA_SET.get(task),
					input.required(IndexResultModel.DECISION_NUMBER, "Số quyết định"), input.required(IndexResultModel.DECISION_DATE, "Ngày quyết định"));
		}
		IndexResultModel.RESULT_PUBLISHED.set(task, review.accepted());
		review.keepRemark(task);
	}

}
