package vn.namro.scores.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the next score sheets. */
@Component
class OpenSelfScoringDelegate implements JavaDelegate {

	private final CampaignStages stages;

	OpenSelfScoringDelegate(CampaignStages stages) {
		this.stages = stages;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CampaignModel.MORE_TO_OPEN.set(execution, this.stages.openSelfScoring(CampaignModel.CAMPAIGN_ID.get(execution)));
	}

}
