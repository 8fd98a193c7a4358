package vn.namro.year.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.Review;
import vn.namro.platform.engine.ReviewListener;

/** The leader issues the plan, or returns the draft. */
@Component
class IssuePlanListener extends ReviewListener {

	private final PlanDecisions decisions;

	IssuePlanListener(PlanDecisions decisions) {
		super(AnnualCycleModel.PLAN_ISSUED);
		this.decisions = decisions;
	}

	@Override
	protected void record(DelegateTask task, Review review) {
		String planCode = AnnualCycleModel.PLAN_CODE.get(task);
		if (review.accepted()) {
			FormInput input = FormInput.of(task);
			this.decisions.issued(planCode, input.text(AnnualCycleModel.PLAN_NUMBER), input.text(AnnualCycleModel.PLAN_DATE));
		}
		else {
			this.decisions.returned(planCode, review.remark());
		}
	}

}
