package vn.namro.agencyreport;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;

/** Starts the process of an agency's report. */
@Component
class AgencyReportProcess {

	private final RuntimeService runtimeService;

	AgencyReportProcess(RuntimeService runtimeService) {
		this.runtimeService = runtimeService;
	}

	void start(Obligation obligation, Agency agency, String periodName, String windowText) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(AgencyReportModel.PERIOD_NAME.name(), periodName);
		variables.put(AgencyReportModel.WINDOW_TEXT.name(), windowText);
		this.runtimeService.createProcessInstanceByKey(AgencyReportModel.KEY)
			.processDefinitionWithoutTenantId()
			.businessKey(obligation.id())
			.setVariables(variables)
			.execute();
	}

}
