package vn.namro.appraisal;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;
import vn.namro.appraisal.AppraisalModel.AppraisalRow;
import vn.namro.engine.ProcessStarter;
import vn.namro.input.InvalidInputException;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;
import vn.namro.plan.Plan;

/** Starts the process of a field's appraisal, and hands its rounds in. */
@Component
class AppraisalProcess {

	private final ProcessStarter starter;

	private final FormService formService;

	AppraisalProcess(ProcessStarter starter, FormService formService) {
		this.starter = starter;
		this.formService = formService;
	}

	/**
	 * Hands a round in as the acting person, through every guard that stands before the form.
	 * @throws InvalidInputException with what the form would have been refused with
	 */
	void complete(String taskId, List<AppraisalRow> rows) {
		try {
			this.formService.submitTaskForm(taskId, Map.of(AppraisalModel.APPRAISAL_ROWS.name(), AppraisalModel.APPRAISAL_ROWS.json(rows)));
		}
		catch (FormFieldValidationException ex) {
			throw new InvalidInputException(ex.getMessage().lines().toList());
		}
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
