package vn.namro.appraisal;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.engine.ProcessStarter;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;
import vn.namro.plan.Plan;

/** Starts the process of a field's appraisal. */
@Component
class AppraisalProcess {

	private final ProcessStarter starter;

	AppraisalProcess(ProcessStarter starter) {
		this.starter = starter;
	}

	void start(Obligation obligation, Agency agency, Plan plan, String setName, String fieldName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(AppraisalModel.CRITERIA_SET.name(), plan.criteriaSet());
		variables.put(AppraisalModel.SET_NAME.name(), setName);
		variables.put(AppraisalModel.FIELD_NAME.name(), fieldName);
		variables.put(AppraisalModel.YEAR.name(), plan.year());
		variables.put(AppraisalModel.CLOSES_AT.name(), DeadlineVariables.date(plan.appraisalClosesAt()));
		this.starter.start(AppraisalModel.KEY, obligation.id(), variables);
	}

}
