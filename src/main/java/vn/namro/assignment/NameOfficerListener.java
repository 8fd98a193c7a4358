package vn.namro.assignment;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;
import vn.namro.assignment.AssignmentModel.Choice;
import vn.namro.engine.CommonVariables;
import vn.namro.engine.FormInput;
import vn.namro.engine.UserTaskListener;
import vn.namro.people.Directory;

/** The head chooses who does the work, among the people of the agency. */
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
		FormInput input = FormInput.of(task);
		String officer = input.required(AssignmentModel.CHOSEN_OFFICER, "Người thực hiện");
		this.work.nameOfficer(CommonVariables.OBLIGATION_ID.get(task), officer, input.text(AssignmentModel.HANDOVER_NOTE));
	}

}
