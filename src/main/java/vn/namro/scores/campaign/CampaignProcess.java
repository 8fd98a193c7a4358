package vn.namro.scores.campaign;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.CommonVariables;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.scores.scoring.Campaign;

/** Starts the process of a campaign and tells it what the ledger says is complete. */
@Component
class CampaignProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	CampaignProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	void start(Campaign campaign, Plan plan, Agency coordinator, String setName) {
		Map<String, Object> variables = new HashMap<>();
		variables.put(CommonVariables.TENANT.name(), coordinator.tenantId());
		variables.put(CommonVariables.SUBJECT_TITLE.name(), setName);
		variables.put(CommonVariables.AGENCY_NAME.name(), coordinator.name());
		variables.put(CommonVariables.LAST_REMARK.name(), "");
		variables.put(CampaignModel.CAMPAIGN_ID.name(), campaign.id());
		variables.put(CampaignModel.PLAN_CODE.name(), plan.code());
		variables.put(CampaignModel.PLAN_TITLE.name(), plan.title());
		variables.put(CampaignModel.CRITERIA_SET.name(), campaign.setCode());
		variables.put(CampaignModel.YEAR.name(), campaign.year());
		variables.put(CampaignModel.SCORING_OPENS_AT.name(), Date.from(campaign.opensAt().toInstant()));
		this.starter.start(CampaignModel.KEY, campaign.id(), variables);
	}

	boolean runs(String campaignId) {
		return this.runtimeService.createProcessInstanceQuery()
			.processDefinitionKey(CampaignModel.KEY)
			.processInstanceBusinessKey(campaignId)
			.count() > 0;
	}

	void tell(String message, String campaignId) {
		this.runtimeService.createMessageCorrelation(message).processInstanceBusinessKey(campaignId).correlateAll();
	}

}
