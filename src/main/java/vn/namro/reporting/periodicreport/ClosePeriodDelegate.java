package vn.namro.reporting.periodicreport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Closes the reporting period. */
@Component
class ClosePeriodDelegate implements JavaDelegate {

	private final PeriodicReportWork work;

	ClosePeriodDelegate(PeriodicReportWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.close(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
