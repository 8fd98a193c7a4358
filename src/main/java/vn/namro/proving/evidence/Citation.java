package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A document used to prove something, with the revision that was seen when it was cited.
 *
 * @param subject id of what it proves, see {@link EvidenceSubjects}
 * @param agency code of the agency that owns the document
 * @param revisionId null when it was cited by its number alone, without a file; then also what is said of the file
 * @param documentPages how many pages the file has, null where that is not known
 * @param latestRevision number of the newest revision of the document, null without one
 * @param section null when none is named, as are pages and note
 * @param deletion why and by which decision the bytes are gone, null as long as they are there
 * @param withdrawnAt null as long as it counts
 */
public record Citation(long id, @JsonProperty("document") long documentId, String subject, String agency, String number,
		@JsonProperty("date") LocalDate dated, String issuingBody, @JsonProperty("abstract") String abstractText, String kind, boolean personalData,
		Long revisionId, Integer revision, Integer latestRevision, String fileName, String mediaType, String sha256, Long size, Integer documentPages, String scan,
		String signed, String section, String pages, String note, OffsetDateTime citedAt, String citedBy, String deletion, OffsetDateTime withdrawnAt) {

	/** The document as offices cite it. */
	public EvidenceDocument document() {
		return new EvidenceDocument(this.number, this.dated, this.issuingBody, this.abstractText);
	}

}
