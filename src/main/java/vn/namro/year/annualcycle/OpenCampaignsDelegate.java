package vn.namro.year.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Starts the scoring campaigns of the issued plan. */
@Component
class OpenCampaignsDelegate implements JavaDelegate {

	private final AnnualCycle annualCycle;

	OpenCampaignsDelegate(AnnualCycle annualCycle) {
		this.annualCycle = annualCycle;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.annualCycle.openCampaigns(AnnualCycleModel.PLAN_CODE.get(execution));
	}

}
