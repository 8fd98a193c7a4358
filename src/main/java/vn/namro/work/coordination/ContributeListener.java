package vn.namro.work.coordination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;

/** A specialist of the coordinating agency writes down what the agency contributed. */
@Component
class ContributeListener extends UserTaskListener {

	private final CoordinationWork work;

	ContributeListener(CoordinationWork work) {
		this.work = work;
	}

	@Override
	protected void record(DelegateTask task) {
		String summary = FormInput.of(task).required(CoordinationModel.CONTRIBUTION_SUMMARY, "Nội dung phối hợp");
		this.work.contribute(CommonVariables.OBLIGATION_ID.get(task), summary);
	}

}
