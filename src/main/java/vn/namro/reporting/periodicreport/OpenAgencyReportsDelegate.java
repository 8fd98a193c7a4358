package vn.namro.reporting.periodicreport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Asks the next agencies for their reports. */
@Component
class OpenAgencyReportsDelegate implements JavaDelegate {

	private final PeriodicReportWork work;

	OpenAgencyReportsDelegate(PeriodicReportWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		PeriodicReportModel.MORE_TO_OPEN.set(execution, this.work.openAgencyReports(CommonVariables.OBLIGATION_ID.get(execution)));
	}

}
