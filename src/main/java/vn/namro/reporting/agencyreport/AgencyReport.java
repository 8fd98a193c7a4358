package vn.namro.reporting.agencyreport;

import java.time.OffsetDateTime;

/**
 * An agency's report for a period.
 *
 * @param id {@code <period>:<agency>}, also business key and obligation id
 * @param submittedAt when the head signed; null while the report is open or returned
 */
public record AgencyReport(String id, String periodId, String agencyCode, String status, String narrative, String difficulties, String proposals,
		OffsetDateTime submittedAt, OffsetDateTime acceptedAt, int returns) {

	public boolean submitted() {
		return this.submittedAt != null;
	}

}
