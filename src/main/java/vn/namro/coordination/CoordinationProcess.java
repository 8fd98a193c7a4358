package vn.namro.coordination;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;

/** Starts the process of a coordination. */
@Component
class CoordinationProcess {

	private final RuntimeService runtimeService;

	CoordinationProcess(RuntimeService runtimeService) {
		this.runtimeService = runtimeService;
	}

	void start(Obligation obligation, Agency agency, String itemAction, String leadAgencyName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(CoordinationModel.ITEM_ACTION.name(), itemAction);
		variables.put(CoordinationModel.LEAD_AGENCY_NAME.name(), leadAgencyName);
		this.runtimeService.createProcessInstanceByKey(CoordinationModel.KEY)
			.processDefinitionWithoutTenantId()
			.businessKey(obligation.id())
			.setVariables(variables)
			.execute();
	}

}
