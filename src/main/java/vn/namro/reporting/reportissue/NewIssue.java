package vn.namro.reporting.reportissue;

import java.time.LocalDate;

/**
 * What is told when a report is issued, checked by {@link IssueFields}.
 *
 * @param agencyCode whose number the paper bears
 * @param note null when there is none
 * @param reason why an earlier paper is replaced, null when there is none to replace
 * @param actor account of whoever records it
 */
public record NewIssue(String reportId, String agencyCode, IssueFields fields, String note, String reason, String actor) {

	/** The first paper of a report. */
	public static NewIssue first(String reportId, String agencyCode, IssueFields fields, String note, String actor) {
		return new NewIssue(reportId, agencyCode, fields, note, null, actor);
	}

	String number() {
		return this.fields.number();
	}

	LocalDate date() {
		return this.fields.date();
	}

}
