package vn.namro.scores.appraisal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.appraisal.AppraisalModel.AppraisalRow;
import vn.namro.scores.scoring.Campaign;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process of a field's appraisal, hands its rounds in, and ends it when its sheet is opened again. */
@Component
class AppraisalProcess {

	private final ProcessStarter starter;

	private final FormService formService;

	private final RuntimeService runtimeService;

	AppraisalProcess(ProcessStarter starter, FormService formService, RuntimeService runtimeService) {
		this.starter = starter;
		this.formService = formService;
		this.runtimeService = runtimeService;
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

	void start(Obligation obligation, Agency agency, Campaign campaign, OffsetDateTime closesAt, String setName, String fieldName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(AppraisalModel.CRITERIA_SET.name(), campaign.setCode());
		variables.put(AppraisalModel.SET_NAME.name(), setName);
		variables.put(AppraisalModel.FIELD_NAME.name(), fieldName);
		variables.put(AppraisalModel.YEAR.name(), campaign.year());
		variables.put(AppraisalModel.CLOSES_AT.name(), DeadlineVariables.date(closesAt));
		this.starter.start(AppraisalModel.KEY, obligation.id(), variables);
	}

	/** Ends an appraisal whose sheet changes again; one that is over already stays over. */
	void stop(String id) {
		this.runtimeService.createMessageCorrelation(AppraisalModel.SHEET_REOPENED).processInstanceBusinessKey(id).correlateAll();
	}

}
