package vn.namro.work.assignment;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.PlanItem;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process of an assignment, and tells it what becomes of the item. */
@Component
class AssignmentProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	AssignmentProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	void start(Obligation obligation, Agency lead, PlanItem item) {
		start(obligation, lead, item, Map.of());
	}

	/** Starts once more what had ended: whoever did the work has it again, and reads why. */
	void restart(Obligation obligation, Agency lead, PlanItem item, String reason) {
		start(obligation, lead, item, Map.of(CommonVariables.LAST_REMARK.name(), reason));
	}

	private void start(Obligation obligation, Agency lead, PlanItem item, Map<String, Object> more) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, lead);
		variables.put(AssignmentModel.ASSIGNMENT_CODE.name(), obligation.id());
		variables.putAll(wording(item));
		variables.put(AssignmentModel.OFFICER.name(), obligation.officer());
		variables.putAll(more);
		this.starter.start(AssignmentModel.KEY, obligation.id(), variables);
	}

	void withdraw(String id) {
		this.runtimeService.createMessageCorrelation(AssignmentModel.ASSIGNMENT_WITHDRAWN).processInstanceBusinessKey(id).correlateAll();
	}

	/** People of the assignment read what the item says now. */
	void reword(String id, String title, PlanItem item) {
		Map<String, Object> variables = wording(item);
		variables.put(CommonVariables.SUBJECT_TITLE.name(), title);
		this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(AssignmentModel.KEY)
			.processInstanceBusinessKey(id)
			.list()
			.forEach(instance -> this.runtimeService.setVariables(instance.getId(), variables));
	}

	private static Map<String, Object> wording(PlanItem item) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(AssignmentModel.ITEM_ACTION.name(), item.action());
		variables.put(AssignmentModel.DELIVERABLE.name(), item.deliverable());
		variables.put(AssignmentModel.TARGET_TEXT.name(), item.targetText());
		variables.put(AssignmentModel.DEADLINE_WORDING.name(), item.deadlineWording());
		return variables;
	}

}
