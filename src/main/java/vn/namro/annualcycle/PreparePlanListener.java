package vn.namro.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.FormInput;
import vn.namro.engine.UserTaskListener;
import vn.namro.input.InvalidInputException;

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
