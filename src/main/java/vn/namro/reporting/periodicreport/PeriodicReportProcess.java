package vn.namro.reporting.periodicreport;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.ProcessStarter;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.time.obligation.Obligation;

/** Starts the process of a reporting period and tells it when the agencies are complete. */
@Component
class PeriodicReportProcess {

	private final ProcessStarter starter;

	private final RuntimeService runtimeService;

	PeriodicReportProcess(ProcessStarter starter, RuntimeService runtimeService) {
		this.starter = starter;
		this.runtimeService = runtimeService;
	}

	void start(Obligation obligation, Agency coordinator, ReportingPeriod period) {
		Map<String, Object> variables = DeadlineVariables.of(obligation, coordinator);
		variables.put(PeriodicReportModel.PERIOD_CODE.name(), period.code());
		variables.put(PeriodicReportModel.PERIOD_NAME.name(), period.fullName());
		variables.put(PeriodicReportModel.YEAR.name(), period.year());
		variables.put(PeriodicReportModel.WINDOW_TEXT.name(), period.windowText());
		variables.put(PeriodicReportModel.AGENCY_DUE_AT.name(), DeadlineVariables.date(period.agencyDueAt()));
		this.starter.start(PeriodicReportModel.KEY, obligation.id(), variables);
	}

	/** Goes unheard when the collection ended by its date before. */
	void completeCollection(String periodId) {
		this.runtimeService.createMessageCorrelation(PeriodicReportModel.AGENCY_REPORTS_COMPLETED)
			.processInstanceBusinessKey(periodId)
			.correlateAll();
	}

}
