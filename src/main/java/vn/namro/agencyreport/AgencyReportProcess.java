package vn.namro.agencyreport;

import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.engine.ProcessStarter;
import vn.namro.obligation.DeadlineVariables;
import vn.namro.obligation.Obligation;
import vn.namro.organisation.Agency;

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
