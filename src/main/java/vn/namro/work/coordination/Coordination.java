package vn.namro.work.coordination;

import java.time.OffsetDateTime;

/**
 * An agency's part of an assignment.
 *
 * @param confirmedAt when the agency's head confirmed the contribution, null as long as it is open
 */
record Coordination(String id, String assignmentId, String agencyCode, String summary, OffsetDateTime contributedAt, OffsetDateTime confirmedAt,
		int returns) {
}
