package vn.namro.work.inbox;

import java.time.OffsetDateTime;

/**
 * A task that waits for a person.
 *
 * @param subject what it is about, empty when the process does not say
 * @param agency name of the agency it belongs to, empty when it belongs to none
 * @param workId the assignment, coordination part or report that it belongs to and whose page tells more; null for others
 * @param dueAt null when it has no deadline
 */
public record OpenTask(String id, String name, String subject, String agency, String workId, OffsetDateTime dueAt) {

	/** How soon a task is due. */
	public enum Urgency {

		OVERDUE, NEAR, LATER

	}

	/** @param near the last instant that counts as near */
	public Urgency urgency(OffsetDateTime now, OffsetDateTime near) {
		if (this.dueAt == null || this.dueAt.isAfter(near)) {
			return Urgency.LATER;
		}
		return this.dueAt.isBefore(now) ? Urgency.OVERDUE : Urgency.NEAR;
	}

}
