package vn.namro.selfscoring;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.engine.ProcessStarter;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;
import vn.namro.plan.Plan;

/** Starts the process of an agency's self-scoring. */
@Component
class SelfScoringProcess {

	private final ProcessStarter starter;

	SelfScoringProcess(ProcessStarter starter) {
		this.starter = starter;
	}

	void start(Obligation obligation, Agency agency, Plan plan, String setName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(SelfScoringModel.CRITERIA_SET.name(), plan.criteriaSet());
		variables.put(SelfScoringModel.SET_NAME.name(), setName);
		variables.put(SelfScoringModel.YEAR.name(), plan.year());
		variables.put(SelfScoringModel.CLOSES_AT.name(), DeadlineVariables.date(plan.selfScoringClosesAt()));
		this.starter.start(SelfScoringModel.KEY, obligation.id(), variables);
	}

}
