package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A stored document without its revisions. Number, date and issuing body are null for what no office issued.
 *
 * @param tenantId engine tenant of the agency that answers for it today: its owner, or who took over from it
 * @param deletedAt when its bytes were removed by decision, null as long as they are there
 */
public record EvidenceRecord(long id, String agencyCode, String tenantId, String number, LocalDate dated, String issuingBody, String abstractText,
		String kind, boolean personalData, OffsetDateTime recordedAt, String recordedBy, OffsetDateTime deletedAt, String deletedBy,
		String deletionNumber, LocalDate deletionDate, String deletionReason) {

	public boolean deleted() {
		return this.deletedAt != null;
	}

	/** As offices cite it. */
	public EvidenceDocument document() {
		return new EvidenceDocument(this.number, this.dated, this.issuingBody, this.abstractText);
	}

}
