package vn.namro.planning.step;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;

/** Gives the task to the person whom the agency's plan names, and takes what that person reports. */
@Component
class DoStepListener extends UserTaskListener {

	private final StepWork work;

	DoStepListener(StepWork work) {
		this.work = work;
	}

	@Override
	protected void prepare(DelegateTask task) {
		StepModel.OFFICER.find(task).ifPresent(task::setAssignee);
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		int percent = input.number(StepModel.STEP_PERCENT, "Mức độ hoàn thành", 0, 100);
		this.work.report(CommonVariables.OBLIGATION_ID.get(task), percent, input.required(StepModel.STEP_NARRATIVE, "Việc đã làm"));
		StepModel.PERIOD_DONE.set(task, percent == 100);
	}

}
