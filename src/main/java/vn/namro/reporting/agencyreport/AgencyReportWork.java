package vn.namro.reporting.agencyreport;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.Review;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportComposition;
import vn.namro.reporting.report.ReportContent.Narrative;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportFreezing;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.report.ReportTexts;
import vn.namro.reporting.report.Reports;
import vn.namro.time.obligation.Obligations;

/** What people do with an agency's report; the figures come from the ledger, people add judgement. */
@Component
class AgencyReportWork {

	private final AgencyReports agencyReports;

	private final Reports reports;

	private final ReportComposition composition;

	private final ReportFreezing freezing;

	private final ReportSnapshots snapshots;

	private final Obligations obligations;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	AgencyReportWork(AgencyReports agencyReports, Reports reports, ReportComposition composition, ReportFreezing freezing, ReportSnapshots snapshots,
			Obligations obligations, Directory directory, ApplicationEventPublisher events, EngineClock clock) {
		this.agencyReports = agencyReports;
		this.reports = reports;
		this.composition = composition;
		this.freezing = freezing;
		this.snapshots = snapshots;
		this.obligations = obligations;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/** The agency's figures as of now, and what changed since its last report. */
	String figuresText(String id) {
		return ReportTexts.figures(this.composition.draft(this.reports.get(id)));
	}

	/**
	 * What the form starts with: what was written before it was returned, else the difficulties and proposals of the last report,
	 * which rarely change much in a quarter. What was achieved is always written anew.
	 */
	Narrative draftOf(String id) {
		Report report = this.reports.get(id);
		if (report.narrative() != null) {
			return new Narrative(report.narrative(), report.difficulties(), report.proposals());
		}
		Narrative last = this.reports.before(report)
			.flatMap(before -> this.snapshots.latest(before.id()))
			.map(snapshot -> this.snapshots.content(snapshot).narrative())
			.orElse(new Narrative(null, null, null));
		return new Narrative(null, last.difficulties(), last.proposals());
	}

	void write(String id, String narrative, String difficulties, String proposals) {
		this.agencyReports.write(id, narrative, difficulties, proposals);
		this.obligations.name(id, this.directory.actor());
	}

	/** With the head's signature the report is frozen, figures as of this moment. */
	void sign(String id, Review review) {
		if (review.accepted()) {
			this.agencyReports.submit(id, this.clock.now());
			this.freezing.freeze(id, this.agencyReports.returnReasonOf(id));
			this.obligations.deliver(id, this.clock.now());
		}
	}

	/** Records that the obligation is met, which ends its escalation. */
	void recordReport(String id) {
		this.obligations.meet(id, this.agencyReports.get(id).submittedAt());
	}

	/** The coordinator accepts the report, or returns it and thereby opens the obligation again. */
	void review(String id, Review review) {
		if (review.accepted()) {
			this.agencyReports.accept(id, this.clock.now());
			this.events.publishEvent(new AgencyReportAccepted(this.agencyReports.get(id).periodId()));
		}
		else {
			this.agencyReports.returnReport(id, review.remark());
			this.obligations.reopen(id);
		}
	}

	/** The whole report as lines of text: what was signed as it was frozen, before that as it stands. */
	String text(String id) {
		Report report = this.reports.get(id);
		ReportContent content = report.submittedAt() != null && report.frozen() ? this.snapshots.content(this.snapshots.get(id, null)) : this.composition.draft(report);
		return ReportTexts.whole(content);
	}

}
