package vn.namro.reporting.agencyreport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.CommonVariables;

/** Records that the agency reported, which ends the escalation. */
@Component
class RecordReportDelegate implements JavaDelegate {

	private final AgencyReportWork work;

	RecordReportDelegate(AgencyReportWork work) {
		this.work = work;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.work.recordReport(CommonVariables.OBLIGATION_ID.get(execution));
	}

}
