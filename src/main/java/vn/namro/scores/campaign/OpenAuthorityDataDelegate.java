package vn.namro.scores.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks the bodies that hold data of the campaign for it. */
@Component
class OpenAuthorityDataDelegate implements JavaDelegate {

	private final CampaignStages stages;

	OpenAuthorityDataDelegate(CampaignStages stages) {
		this.stages = stages;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CampaignStages.Awaited awaited = this.stages.openAuthorityData(CampaignModel.CAMPAIGN_ID.get(execution));
		CampaignModel.SELF_SCORED.set(execution, awaited.selfScores());
		CampaignModel.FIGURES_AWAITED.set(execution, awaited.figures());
	}

}
