package vn.namro.year.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;

/** The coordinator sums the year up and closes it. */
@Component
class CloseYearListener extends UserTaskListener {

	private final PlanDecisions decisions;

	CloseYearListener(PlanDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AnnualCycleModel.OPEN_ASSIGNMENTS.set(task, this.decisions.openAssignments(AnnualCycleModel.PLAN_CODE.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		this.decisions.closed(AnnualCycleModel.PLAN_CODE.get(task), FormInput.of(task).required(AnnualCycleModel.YEAR_SUMMARY, "Tổng kết năm"));
	}

}
