package vn.namro.agencyreport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.assignment.AssignmentFigures;
import vn.namro.engine.EngineClock;
import vn.namro.engine.Review;
import vn.namro.obligation.Obligations;
import vn.namro.people.Directory;

/** What people do with an agency's report; the figures come from the ledger, people add judgement. */
@Component
class AgencyReportWork {

	private final AgencyReports reports;

	private final Obligations obligations;

	private final AssignmentFigures figures;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final ObjectMapper json;

	private final EngineClock clock;

	AgencyReportWork(AgencyReports reports, Obligations obligations, AssignmentFigures figures, Directory directory,
			ApplicationEventPublisher events, ObjectMapper json, EngineClock clock) {
		this.reports = reports;
		this.obligations = obligations;
		this.figures = figures;
		this.directory = directory;
		this.events = events;
		this.json = json;
		this.clock = clock;
	}

	AssignmentFigures.Figures figuresOf(String id) {
		return this.figures.of(this.reports.planOf(id), this.reports.get(id).agencyCode(), this.clock.now());
	}

	/** Keeps the report with the figures as of now. */
	void write(String id, String narrative, String difficulties, String proposals) {
		try {
			this.reports.write(id, narrative, difficulties, proposals, this.json.writeValueAsString(figuresOf(id)));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
		this.obligations.name(id, this.directory.actor());
	}

	void sign(String id, Review review) {
		if (review.accepted()) {
			this.reports.submit(id, this.clock.now());
			this.obligations.deliver(id, this.clock.now());
		}
	}

	/** Records that the obligation is met, which ends its escalation. */
	void recordReport(String id) {
		this.obligations.meet(id, this.reports.get(id).submittedAt());
	}

	/** The coordinator accepts the report, or returns it and thereby opens the obligation again. */
	void review(String id, Review review) {
		if (review.accepted()) {
			this.reports.accept(id, this.clock.now());
			this.events.publishEvent(new AgencyReportAccepted(this.reports.get(id).periodId()));
		}
		else {
			this.reports.returnReport(id);
			this.obligations.reopen(id);
		}
	}

	/** What was handed in keeps its figures, whatever happens to the agency afterwards. */
	private AssignmentFigures.Figures figuresShown(AgencyReport report) {
		if (!report.submitted()) {
			return figuresOf(report.id());
		}
		try {
			return this.json.readValue(this.reports.figuresOf(report.id()), AssignmentFigures.Figures.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The whole report as lines of text. */
	String text(String id) {
		AgencyReport report = this.reports.get(id);
		return figuresShown(report).text() + "\n\nKết quả: " + report.narrative() + "\n\nKhó khăn, vướng mắc: " + orDash(report.difficulties())
				+ "\n\nKiến nghị: " + orDash(report.proposals());
	}

	private static String orDash(String text) {
		return text == null || text.isEmpty() ? "—" : text;
	}

}
