package vn.namro.reporting.reportissue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.proving.pdfsignature.SignatureFinding;

/**
 * A paper that a report became when it was issued.
 *
 * @param reportId id of the report, which is that of its obligation
 * @param sequence 1 for the first paper of the report, higher for what replaced it
 * @param agencyCode whose number it bears
 * @param version of the frozen content that it says, 0 when nothing was frozen
 * @param sha256 of the signed file
 * @param signed how the file stands as to signatures, for people
 * @param signatures oldest first; empty for a scan that nobody signed digitally
 * @param reason why the earlier paper was replaced, null for the first
 * @param issuedAt when it was recorded
 * @param issuedBy account of whoever did
 */
public record ReportIssue(String reportId, int sequence, String agencyCode, int version, String number, LocalDate dated, long documentId, long revisionId, String sha256,
		String signed, List<SignatureFinding> signatures, String note, String reason, OffsetDateTime issuedAt, String issuedBy) {
}
