package vn.namro.reporting.agencyreport;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process of an agency's report. */
@Component
class AgencyReportProcess {

	private final ProcessStarter starter;

	AgencyReportProcess(ProcessStarter starter) {
		this.starter = starter;
	}

	void start(Obligation obligation, Agency agency, String periodName, String windowText) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, agency);
		variables.put(AgencyReportModel.PERIOD_NAME.name(), periodName);
		variables.put(AgencyReportModel.WINDOW_TEXT.name(), windowText);
		this.starter.start(AgencyReportModel.KEY, obligation.id(), variables);
	}

}
