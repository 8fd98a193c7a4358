package vn.namro.reporting.issuing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.proving.pdfsignature.SignatureFinding;
import vn.namro.reporting.reportissue.ReportIssue;

/**
 * An issued paper as programs see it.
 *
 * @param report id of the report
 * @param sequence 1 for the first paper, higher for what replaced it
 * @param document id of the signed file among the evidence
 * @param signed how the file stands as to signatures
 * @param signatures signer, time and validity of each, oldest first; empty for a scan
 * @param reason why the earlier paper was replaced
 */
record IssueView(String report, int sequence, String number, LocalDate date, long document, String sha256, String signed, List<SignatureFinding> signatures,
		String note, String reason, OffsetDateTime issuedAt, String issuedBy) {

	static IssueView of(ReportIssue issue) {
		return new IssueView(issue.reportId(), issue.sequence(), issue.number(), issue.dated(), issue.documentId(), issue.sha256(), issue.signed(),
				issue.signatures(), issue.note(), issue.reason(), issue.issuedAt(), issue.issuedBy());
	}

}
