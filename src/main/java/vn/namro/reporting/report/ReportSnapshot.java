package vn.namro.reporting.report;

import java.time.OffsetDateTime;

import vn.namro.platform.engine.EngineClock;

/**
 * A frozen version of a report, without its content.
 *
 * @param agencyCode who answers for it: the agency, of the province's report the coordinator
 * @param sha256 hash of the content
 * @param reason why there is a version after the first; null for the first
 */
public record ReportSnapshot(String reportId, int version, String agencyCode, String sha256, String reason, String frozenBy, OffsetDateTime frozenAt) {

	public ReportSnapshot {
		frozenAt = EngineClock.local(frozenAt);
	}

}
