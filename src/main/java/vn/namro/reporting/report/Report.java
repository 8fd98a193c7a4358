package vn.namro.reporting.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import vn.namro.platform.engine.EngineClock;

/**
 * A report of a period, of the province or of an agency, as it stands.
 *
 * @param id {@code <plan>:bao-cao:<code>} of the province, followed by {@code :<agency>} of an agency; also obligation and business key
 * @param period code of the period within the plan's year
 * @param counts whether the plan's figures belong into it
 * @param agencyCode null for the province's
 * @param tenantId of the agency that answers for it, of the province's report the coordinator
 * @param status PLANNED, OPEN, SUBMITTED (signed, or put before the leader), ACCEPTED (accepted, or approved), SKIPPED
 * @param version of what is frozen last, 0 when nothing is
 * @param issuedAt when it became a paper for the first time, null as long as it did not
 */
public record Report(String id, String periodId, String planCode, String regime, String period, String title, boolean counts, boolean extraordinary,
		String periodName, int year, LocalDate windowFrom, LocalDate windowTo, OffsetDateTime opensAt, String agencyCode, String agencyName, String tenantId,
		String province, String status, OffsetDateTime dueAt, OffsetDateTime submittedAt, OffsetDateTime acceptedAt, int returns, String narrative,
		String difficulties, String proposals, int version, String sha256, OffsetDateTime frozenAt, OffsetDateTime issuedAt) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	public boolean ofProvince() {
		return this.agencyCode == null;
	}

	public Report {
		opensAt = EngineClock.local(opensAt);
		dueAt = EngineClock.local(dueAt);
		submittedAt = EngineClock.local(submittedAt);
		acceptedAt = EngineClock.local(acceptedAt);
		frozenAt = EngineClock.local(frozenAt);
		issuedAt = EngineClock.local(issuedAt);
	}

	/** The data window for people. */
	public String windowText() {
		return "từ " + DAY.format(this.windowFrom) + " đến " + DAY.format(this.windowTo);
	}

	public boolean frozen() {
		return this.version > 0;
	}

	/** Whether it was or is handed in, the province's issued, after its due instant: what its obligation is met by. */
	public boolean late(OffsetDateTime now) {
		OffsetDateTime done = ofProvince() ? this.issuedAt : this.submittedAt;
		return !this.status.equals("SKIPPED") && (done == null ? now : done).isAfter(this.dueAt);
	}

}
