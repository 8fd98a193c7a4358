package vn.namro.year.annualcycle;

import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.ProcessStarter;

/** Starts the process of a year and tells it what the ledger says is complete. */
@Component
class AnnualCycleProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	AnnualCycleProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	void start(Plan plan, Agency coordinator, int itemCount) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(CommonVariables.TENANT.name(), coordinator.tenantId());
		variables.put(CommonVariables.SUBJECT_TITLE.name(), plan.title());
		variables.put(CommonVariables.AGENCY_NAME.name(), coordinator.name());
		variables.put(CommonVariables.LAST_REMARK.name(), "");
		variables.put(AnnualCycleModel.PLAN_CODE.name(), plan.code());
		variables.put(AnnualCycleModel.PLAN_TITLE.name(), plan.title());
		variables.put(AnnualCycleModel.YEAR.name(), plan.year());
		variables.put(AnnualCycleModel.ITEM_COUNT.name(), itemCount);
		variables.put(AnnualCycleModel.CRITERIA_SET.name(), plan.criteriaSet());
		this.starter.start(AnnualCycleModel.KEY, plan.code(), variables);
	}

	boolean runs(String planCode) {
		return this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(AnnualCycleModel.KEY)
			.processInstanceBusinessKey(planCode)
			.count() > 0;
	}

	void tell(String message, String planCode) {
		this.runtimeService.createMessageCorrelation(message).processInstanceBusinessKey(planCode).correlateAll();
	}

}
