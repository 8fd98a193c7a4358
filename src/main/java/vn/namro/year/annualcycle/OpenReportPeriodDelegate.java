package vn.namro.year.annualcycle;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the reporting period whose day has come. */
@Component
class OpenReportPeriodDelegate implements JavaDelegate {

	private final AnnualCycle annualCycle;

	OpenReportPeriodDelegate(AnnualCycle annualCycle) {
		this.annualCycle = annualCycle;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.annualCycle.openNextPeriod(AnnualCycleModel.PLAN_CODE.get(execution));
	}

}
