package vn.namro.work.coordination;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process of a coordination, and tells it what becomes of the part. */
@Component
class CoordinationProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	CoordinationProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	void start(Obligation obligation, Agency agency, String itemAction, String leadAgencyName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(CoordinationModel.ITEM_ACTION.name(), itemAction);
		variables.put(CoordinationModel.LEAD_AGENCY_NAME.name(), leadAgencyName);
		this.starter.start(CoordinationModel.KEY, obligation.id(), variables);
	}

	void withdraw(String id) {
		this.runtimeService.createMessageCorrelation(CoordinationModel.COORDINATION_WITHDRAWN).processInstanceBusinessKey(id).correlateAll();
	}

	/** People of the part read another agency as the lead. */
	void tellLead(String id, String leadAgencyName) {
		set(id, Map.of(CoordinationModel.LEAD_AGENCY_NAME.name(), leadAgencyName));
	}

	void reword(String id, String title, String itemAction) {
		set(id, Map.of(CommonVariables.SUBJECT_TITLE.name(), title, CoordinationModel.ITEM_ACTION.name(), itemAction));
	}

	private void set(String id, Map<String, Object> variables) {
		this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(CoordinationModel.KEY)
			.processInstanceBusinessKey(id)
			.list()
			.forEach(instance -> this.runtimeService.setVariables(instance.getId(), variables));
	}

}
