package vn.namro.scores.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records that the campaign's result is published, for which the year waits. */
@Component
class RecordPublicationDelegate implements JavaDelegate {

	private final CampaignStages stages;

	RecordPublicationDelegate(CampaignStages stages) {
		this.stages = stages;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.stages.recordPublication(CampaignModel.CAMPAIGN_ID.get(execution));
	}

}
