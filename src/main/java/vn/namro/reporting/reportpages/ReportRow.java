package vn.namro.reporting.reportpages;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.namro.reporting.report.Report;

/**
 * A report in a list for programs.
 *
 * @param scope {@code province} or {@code agency}
 * @param agency code; null for the province's
 * @param status planned, open, submitted, accepted or skipped
 * @param late whether it was or is handed in (the province's: issued) after its due instant
 * @param version of what is frozen last, 0 when nothing is
 * @param sha256 hash of the frozen content; null when nothing is frozen
 * @param issuedAt when it became a paper for the first time; null as long as it did not
 */
record ReportRow(String id, String scope, int year, String period, String periodName, String title, LocalDate windowFrom, LocalDate windowTo, String agency,
		String agencyName, String status, OffsetDateTime dueAt, OffsetDateTime submittedAt, OffsetDateTime acceptedAt, boolean late, int returns, int version,
		String sha256, OffsetDateTime frozenAt, OffsetDateTime issuedAt) {

	static ReportRow of(Report report, OffsetDateTime now) {
		return new ReportRow(report.id(), report.ofProvince() ? "province" : "agency", report.year(), report.period(), report.periodName(), report.title(),
				report.windowFrom(), report.windowTo(), report.agencyCode(), report.agencyName(), report.status().toLowerCase(java.util.Locale.ROOT), report.dueAt(),
				report.submittedAt(), report.acceptedAt(), report.late(now), report.returns(), report.version(), report.sha256(), report.frozenAt(), report.issuedAt());
	}

}
