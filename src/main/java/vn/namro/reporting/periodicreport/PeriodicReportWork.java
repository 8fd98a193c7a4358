package vn.namro.reporting.periodicreport;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.Review;
import vn.namro.reporting.agencyreport.AgencyReportAccepted;
import vn.namro.reporting.agencyreport.AgencyReportLaunch;
import vn.namro.reporting.agencyreport.AgencyReports;
import vn.namro.reporting.report.ReportComposition;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportFreezing;
import vn.namro.reporting.report.Reports;
import vn.namro.time.obligation.Obligations;

/** What happens in a reporting period: collect, consolidate, approve, close; issuing is {@link PeriodIssuing}'s. */
@Component
class PeriodicReportWork {

	private final ReportingPeriods periods;

	private final AgencyReports agencyReports;

	private final AgencyReportLaunch launch;

	private final Reports reports;

	private final ReportComposition composition;

	private final ReportFreezing freezing;

	private final ConsolidationDrafts drafts;

	private final Obligations obligations;

	private final PeriodicReportProcess process;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	PeriodicReportWork(ReportingPeriods periods, AgencyReports agencyReports, AgencyReportLaunch launch, Reports reports, ReportComposition composition,
			ReportFreezing freezing, ConsolidationDrafts drafts, Obligations obligations, PeriodicReportProcess process, ApplicationEventPublisher events,
			EngineClock clock) {
		this.periods = periods;
		this.agencyReports = agencyReports;
		this.launch = launch;
		this.reports = reports;
		this.composition = composition;
		this.freezing = freezing;
		this.drafts = drafts;
		this.obligations = obligations;
		this.process = process;
		this.events = events;
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
		if (this.agencyReports.countOpen(event.periodId()) == 0) {
			this.process.completeCollection(event.periodId());
		}
	}

	/** The consolidated report as it stands. */
	ReportContent draft(String id) {
		return this.composition.draft(this.reports.get(id));
	}

	/** Merges what the agencies wrote into the draft, where nobody has written it yet. */
	ReportContent.Narrative begin(String id, ReportContent content) {
		return this.drafts.begin(id, content);
	}

	/** Puts the consolidated report before the leader. */
	void consolidate(String id, ReportContent.Narrative typed) {
		this.drafts.complete(id, typed);
		this.periods.submit(id, this.clock.now());
	}

	/** With the leader's approval the report is frozen, figures as of this moment. */
	void review(String id, Review review) {
		if (review.accepted()) {
			this.periods.approve(id, this.clock.now());
			this.freezing.freeze(id, review.remark());
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
