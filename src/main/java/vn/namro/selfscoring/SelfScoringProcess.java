package vn.namro.selfscoring;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;
import vn.namro.plan.Plan;

/** Starts the process of an agency's self-scoring. */
@Component
class SelfScoringProcess {

	private final RuntimeService runtimeService;

	SelfScoringProcess(RuntimeService runtimeService) {
		this.runtimeService = runtimeService;
	}

	void start(Obligation obligation, Agency agency, Plan plan, String setName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(SelfScoringModel.CRITERIA_SET.name(), plan.criteriaSet());
		variables.put(SelfScoringModel.SET_NAME.name(), setName);
		variables.put(SelfScoringModel.YEAR.name(), plan.year());
		variables.put(SelfScoringModel.CLOSES_AT.name(), DeadlineVariables.date(plan.selfScoringClosesAt()));
		this.runtimeService.createProcessInstanceByKey(SelfScoringModel.KEY)
			.processDefinitionWithoutTenantId()
			.businessKey(obligation.id())
			.setVariables(variables)
			.execute();
	}

}
