package vn.namro.scores.campaign;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the next appraisals. */
@Component
class OpenAppraisalDelegate implements JavaDelegate {

	private final CampaignStages stages;

	OpenAppraisalDelegate(CampaignStages stages) {
		this.stages = stages;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CampaignModel.MORE_TO_OPEN.set(execution, this.stages.openAppraisal(CampaignModel.CAMPAIGN_ID.get(execution)));
	}

}
