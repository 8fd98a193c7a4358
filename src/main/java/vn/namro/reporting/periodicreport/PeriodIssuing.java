package vn.namro.reporting.periodicreport;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.reportissue.IssueFields;
import vn.namro.reporting.reportissue.NewIssue;
import vn.namro.reporting.reportissue.ReportIssuing;
import vn.namro.time.obligation.Obligations;

/** Issues the province's report: what the regime counts is the day on which it was sent, so only this meets the obligation. */
@Component
class PeriodIssuing {

	private final ReportingPeriods periods;

	private final ReportIssuing issuing;

	private final Obligations obligations;

	private final Directory directory;

	private final EngineClock clock;

	PeriodIssuing(ReportingPeriods periods, ReportIssuing issuing, Obligations obligations, Directory directory, EngineClock clock) {
		this.periods = periods;
		this.issuing = issuing;
		this.obligations = obligations;
		this.directory = directory;
		this.clock = clock;
	}

	/** @throws vn.namro.platform.input.InvalidInputException when number, date or the signed file cannot be taken */
	void issue(String id, String number, String date, String note) {
		LocalDate approved = this.periods.get(id).approvedAt().atZoneSameInstant(EngineClock.ZONE).toLocalDate();
		IssueFields fields = IssueFields.of(number, date, new IssueFields.Earliest(approved, "duyệt báo cáo"), LocalDate.now(this.clock));
		this.issuing.issue(NewIssue.first(id, this.obligations.get(id).agencyCode(), fields, note.isEmpty() ? null : note, this.directory.actor()));
		this.obligations.deliver(id, this.clock.now());
	}

}
