package vn.namro.planning.implementingdocument;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An agency's implementing document as the list shows it.
 *
 * @param number null as long as the document is missing, like what follows it
 * @param recordedAt when it was sent to the coordinator
 */
record DocumentRow(String agencyCode, String agencyName, OffsetDateTime dueAt, String number, LocalDate dated, String issuingBody, String abstractText,
		String recordedBy, OffsetDateTime recordedAt) {

	public boolean sent() {
		return this.recordedAt != null;
	}

	public boolean late(OffsetDateTime now) {
		return sent() ? this.recordedAt.isAfter(this.dueAt) : this.dueAt.isBefore(now);
	}

}
