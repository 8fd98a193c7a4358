package vn.namro.year.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.platform.input.InvalidInputException;

/** The coordinator looks the draft through before it goes to the leader. */
@Component
class PreparePlanListener extends UserTaskListener {

	private final PlanDecisions decisions;

	PreparePlanListener(PlanDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		if (!input.ticked(AnnualCycleModel.PLAN_CHECKED)) {
			throw new InvalidInputException("Cần xác nhận đã rà soát dự thảo kế hoạch.");
		}
		this.decisions.checked(AnnualCycleModel.PLAN_CODE.get(task), input.text(AnnualCycleModel.PLAN_REMARK));
	}

}
