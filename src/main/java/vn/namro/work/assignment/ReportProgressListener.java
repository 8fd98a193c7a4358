package vn.namro.work.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;

/** The officer reports progress, and says when the result is ready. */
@Component
class ReportProgressListener extends UserTaskListener {

	private final AssignmentWork work;

	private final Targets targets;

	ReportProgressListener(AssignmentWork work, Targets targets) {
		this.work = work;
		this.targets = targets;
	}

	@Override
	protected void prepare(DelegateTask task) {
		AssignmentModel.TARGET_ROWS.set(task, this.targets.of(CommonVariables.OBLIGATION_ID.get(task)));
	}

	@Override
	protected void record(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		FormInput input = FormInput.of(task);
		this.work.reportProgress(id, input.number(AssignmentModel.PERCENT, "Tỷ lệ hoàn thành", 0, 100),
				input.required(AssignmentModel.NARRATIVE, "Nội dung đã thực hiện"), input.text(AssignmentModel.OBSTACLE));
		this.work.reportTargets(id, AssignmentModel.TARGET_ROWS.get(task));
		AssignmentModel.READY_TO_SUBMIT.set(task, input.ticked(AssignmentModel.READY_TO_SUBMIT.name()));
	}

}
