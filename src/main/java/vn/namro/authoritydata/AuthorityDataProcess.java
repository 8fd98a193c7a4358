package vn.namro.authoritydata;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.engine.ProcessStarter;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;
import vn.namro.scoring.Campaign;

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
