package vn.namro.scores.authoritydata;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.scores.scoring.Campaign;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process by which an agency gives its figures, and tells it that they are needed no longer. */
@Component
class AuthorityDataProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	AuthorityDataProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	void start(Obligation obligation, Agency holder, Campaign campaign, String setName) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, holder);
		variables.put(AuthorityDataModel.CAMPAIGN_ID.name(), campaign.id());
		variables.put(AuthorityDataModel.SET_NAME.name(), setName);
		variables.put(AuthorityDataModel.YEAR.name(), campaign.year());
		variables.put(AuthorityDataModel.CLOSES_AT.name(), DeadlineVariables.date(campaign.appraisalClosesAt()));
		this.starter.start(AuthorityDataModel.KEY, obligation.id(), variables);
	}

	void settle(String requestId) {
		this.runtimeService.createMessageCorrelation(AuthorityDataModel.FIGURES_SETTLED).processInstanceBusinessKey(requestId).correlateAll();
	}

}
