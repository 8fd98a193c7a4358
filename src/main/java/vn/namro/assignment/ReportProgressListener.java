package vn.namro.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.FormInput;
import vn.namro.engine.UserTaskListener;

/** The officer reports progress, and says when the result is ready. */
@Component
class ReportProgressListener extends UserTaskListener {

	private final AssignmentWork work;

	ReportProgressListener(AssignmentWork work) {
		this.work = work;
	}

	@Override
	protected void record(DelegateTask task) {
		FormInput input = FormInput.of(task);
		this.work.reportProgress(CommonVariables.OBLIGATION_ID.get(task), input.number(AssignmentModel.PERCENT, "Tỷ lệ hoàn thành", 0, 100),
				input.required(AssignmentModel.NARRATIVE, "Nội dung đã thực hiện"), input.text(AssignmentModel.OBSTACLE));
		AssignmentModel.READY_TO_SUBMIT.set(task, input.ticked(AssignmentModel.READY_TO_SUBMIT.name()));
	}

}
