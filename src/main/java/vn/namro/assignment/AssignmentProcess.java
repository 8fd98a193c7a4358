package vn.namro.assignment;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.engine.ProcessStarter;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;
import vn.namro.plan.PlanItem;

/** Starts the process of an assignment. */
@Component
class AssignmentProcess {

	private final ProcessStarter starter;

	AssignmentProcess(ProcessStarter starter) {
		this.starter = starter;
	}

	void start(Obligation obligation, Agency lead, PlanItem item) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, lead);
		variables.put(AssignmentModel.ASSIGNMENT_CODE.name(), obligation.id());
		variables.put(AssignmentModel.ITEM_ACTION.name(), item.action());
		variables.put(AssignmentModel.DELIVERABLE.name(), item.deliverable());
		variables.put(AssignmentModel.TARGET_TEXT.name(), item.targetText());
		variables.put(AssignmentModel.DEADLINE_WORDING.name(), item.deadlineWording());
		variables.put(AssignmentModel.OFFICER.name(), null);
		this.starter.start(AssignmentModel.KEY, obligation.id(), variables);
	}

}
