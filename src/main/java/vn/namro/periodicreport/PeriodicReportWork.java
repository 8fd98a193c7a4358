package vn.namro.periodicreport;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.agencyreport.AgencyReport;
import vn.namro.agencyreport.AgencyReportAccepted;
import vn.namro.agencyreport.AgencyReportLaunch;
import vn.namro.agencyreport.AgencyReports;
import vn.namro.assignment.AssignmentFigures;
import vn.namro.engine.EngineClock;
import vn.namro.engine.Review;
import vn.namro.obligation.Obligations;
import vn.namro.organisation.Agencies;

/** What happens in a reporting period: collect, consolidate, approve, close; issuing is {@link PeriodIssuing}'s. */
@Component
class PeriodicReportWork {

	private final ReportingPeriods periods;

	private final AgencyReports reports;

	private final AgencyReportLaunch launch;

	private final AssignmentFigures figures;

	private final Obligations obligations;

	private final Agencies agencies;

	private final PeriodicReportProcess process;

	private final ApplicationEventPublisher events;

	private final ObjectMapper json;

	private final EngineClock clock;

	PeriodicReportWork(ReportingPeriods periods, AgencyReports reports, AgencyReportLaunch launch, AssignmentFigures figures,
			Obligations obligations, Agencies agencies, PeriodicReportProcess process, ApplicationEventPublisher events, ObjectMapper json,
			EngineClock clock) {
		this.periods = periods;
		this.reports = reports;
		this.launch = launch;
		this.figures = figures;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.events = events;
		this.json = json;
		this.clock = clock;
	}

	/** @return whether agencies are left to ask */
	boolean openAgencyReports(String id) {
		ReportingPeriod period = this.periods.get(id);
		return this.launch.openNext(id, period.fullName(), period.windowText());
	}

	@EventListener
	void agencyReportAccepted(AgencyReportAccepted event) {
		this.periods.lock(event.periodId());
		if (this.reports.countOpen(event.periodId()) == 0) {
			this.process.completeCollection(event.periodId());
		}
	}

	AssignmentFigures.Figures figuresOf(String id) {
		return this.figures.of(this.periods.get(id).planCode(), null, this.clock.now());
	}

	/** The agencies whose reports are not in, one a line. */
	String missingText(String id) {
		List<String> missing = this.reports.of(id)
			.stream()
			.filter(report -> !report.submitted())
			.map(AgencyReport::agencyCode)
			.map(code -> "- " + this.agencies.get(code).name())
			.toList();
		return missing.isEmpty() ? "Không có." : String.join("\n", missing);
	}

	/** Keeps the consolidated report with the figures as of now. */
	void consolidate(String id, String narrative) {
		try {
			this.periods.consolidate(id, narrative, this.json.writeValueAsString(figuresOf(id)), this.clock.now());
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	String narrativeOf(String id) {
		return this.periods.get(id).narrative();
	}

	void review(String id, Review review) {
		if (review.accepted()) {
			this.periods.approve(id, this.clock.now());
		}
		else {
			this.periods.sendBack(id);
		}
	}

	/** Closes the period: the obligation is met, and the year hears of it. */
	void close(String id) {
		ReportingPeriod period = this.periods.get(id);
		this.periods.close(id);
		this.obligations.meet(id, this.clock.now());
		this.events.publishEvent(new ReportPeriodClosed(period.planCode()));
	}

}
