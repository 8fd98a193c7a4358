package vn.namro.scores.selfscoring;

import java.time.OffsetDateTime;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.scores.scoring.Campaign;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process of an agency's self-scoring, and moves its end. */
@Component
class SelfScoringProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	private final ManagementService managementService;

	SelfScoringProcess(ProcessStarter starter, RuntimeService runtimeService, ManagementService managementService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
		this.managementService = managementService;
	}

	void start(Obligation obligation, Agency agency, Campaign campaign, OffsetDateTime closesAt, String setName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(SelfScoringModel.CRITERIA_SET.name(), campaign.setCode());
		variables.put(SelfScoringModel.SET_NAME.name(), setName);
		variables.put(SelfScoringModel.YEAR.name(), campaign.year());
		variables.put(SelfScoringModel.CLOSES_AT.name(), DeadlineVariables.date(closesAt));
		this.starter.start(SelfScoringModel.KEY, obligation.id(), variables);
	}

	/** Locks the sheet at another instant. */
	void close(String sheetId, OffsetDateTime at) {
		this.runtimeService.createProcessInstanceQuery().processDefinitionKey(SelfScoringModel.KEY).processInstanceBusinessKey(sheetId).list().forEach(instance -> {
			this.runtimeService.setVariable(instance.getId(), SelfScoringModel.CLOSES_AT.name(), DeadlineVariables.date(at));
			this.managementService.createJobQuery()
				.processInstanceId(instance.getId())
				.activityId(SelfScoringModel.SHEET_CLOSED)
				.list()
				.forEach(timer -> this.managementService.setJobDuedate(timer.getId(), DeadlineVariables.date(at)));
		});
	}

}
