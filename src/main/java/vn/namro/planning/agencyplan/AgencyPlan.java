package vn.namro.planning.agencyplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An agency's own plan.
 *
 * @param agencyName as the agency is called today
 * @param tenantId the agency's engine tenant
 * @param number empty as long as the office has not numbered the paper
 * @param status {@code DRAFT}, which only its own agency sees, or {@code RUNNING}
 */
public record AgencyPlan(long id, String agencyCode, String agencyName, String tenantId, String title, int year, String number, LocalDate dated,
		String status, String createdBy, OffsetDateTime startedAt) {

	public boolean draft() {
		return this.status.equals("DRAFT");
	}

}
