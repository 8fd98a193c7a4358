package vn.namro.notices.notice;

import java.time.OffsetDateTime;

/**
 * A message to one person.
 *
 * @param subjectId business key of what it is about, may be null
 * @param link path within the application, may be null
 * @param occurredAt since when it is so, which may be long before it was written
 */
public record Notice(long id, String recipient, Kind kind, String subject, String body, String subjectId, String link, OffsetDateTime occurredAt,
		OffsetDateTime createdAt, OffsetDateTime readAt) {

	/** The kinds that people tell apart when they choose what reaches them how; the first is the most serious. */
	public enum Kind {

		LAPSE("Quá hạn", true), RETURN("Trả lại", true), REMINDER("Sắp đến hạn", false), INFORMATION("Để biết", false);

		private final String label;

		private final boolean urgent;

		Kind(String label, boolean urgent) {
			this.label = label;
			this.urgent = urgent;
		}

		public String label() {
			return this.label;
		}

		/** Whether it goes out at once, not with the digest of the day. */
		public boolean urgent() {
			return this.urgent;
		}

	}

	public boolean unread() {
		return this.readAt == null;
	}

}
