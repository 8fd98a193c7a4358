package vn.namro.work.assignment;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.FormInput;
import vn.namro.platform.engine.UserTaskListener;
import vn.namro.work.assignment.AssignmentModel.Choice;

/** The head takes the work and chooses who does it among the people of the agency, or says that it belongs to another agency. */
@Component
class NameOfficerListener extends UserTaskListener {

	private final AssignmentWork work;

	private final Directory directory;

	NameOfficerListener(AssignmentWork work, Directory directory) {
		this.work = work;
		this.directory = directory;
	}

	@Override
	protected void prepare(DelegateTask task) {
		List<String> officers = this.work.possibleOfficers(CommonVariables.OBLIGATION_ID.get(task));
		AssignmentModel.OFFICERS.set(task, officers.stream().map(account -> new Choice(account, this.directory.nameOf(account))).toList());
	}

	@Override
	protected void record(DelegateTask task) {
		String id = CommonVariables.OBLIGATION_ID.get(task);
		FormInput input = FormInput.of(task);
		boolean disputed = input.ticked(AssignmentModel.DISPUTED.name());
		if (disputed) {
			this.work.dispute(id, input.required(AssignmentModel.DISPUTE_REASON, "Lý do đề nghị chuyển cơ quan khác"));
			task.setVariable(AssignmentModel.CHOSEN_OFFICER, null);
		}
		else {
			this.work.nameOfficer(id, input.required(AssignmentModel.CHOSEN_OFFICER, "Người thực hiện"), input.text(AssignmentModel.CHOSEN_DEPUTY),
					input.text(AssignmentModel.HANDOVER_NOTE));
		}
		AssignmentModel.DISPUTED.set(task, disputed);
	}

}
