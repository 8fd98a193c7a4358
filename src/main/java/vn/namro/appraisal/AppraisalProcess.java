package vn.namro.appraisal;

import java.time.OffsetDateTime;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.engine.ProcessStarter;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;
import vn.namro.scoring.Campaign;

/** Starts the process of a field's appraisal, and ends it when its sheet is opened again. */
@Component
class AppraisalProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	AppraisalProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
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
