package vn.namro.reporting.issuing;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.namro.access.people.Groups;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.reportissue.IssueFields.Earliest;

/**
 * A report that can be issued.
 *
 * @param id of its obligation
 * @param province whether it is the province's own; else an agency's
 * @param agencyCode whose number its paper bears
 * @param issuer name of the agency that issues it, null for the province's own
 * @param approvedAt when it was approved, or signed by the head; null as long as it was not
 */
public record IssuableReport(String id, String title, boolean province, String agencyCode, String issuer, String tenantId, OffsetDateTime opensAt,
		OffsetDateTime approvedAt) {

	/** The role that issues it in its agency. */
	String role() {
		return this.province ? Groups.COORDINATOR : Groups.HEAD;
	}

	/** The day before which its paper cannot be dated. A head's paper is what signs the report, so it counts from the beginning of the period. */
	Earliest earliest() {
		if (this.approvedAt == null) {
			return new Earliest(day(this.opensAt), "mở kỳ báo cáo");
		}
		return new Earliest(day(this.approvedAt), this.province ? "duyệt báo cáo" : "ký báo cáo");
	}

	private static LocalDate day(OffsetDateTime instant) {
		return instant.atZoneSameInstant(EngineClock.ZONE).toLocalDate();
	}

}
