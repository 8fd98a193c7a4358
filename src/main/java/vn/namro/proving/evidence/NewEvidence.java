package vn.namro.proving.evidence;

import java.time.LocalDate;

/**
 * What is told about a file that comes in; whatever is null is guessed from its first page or its name.
 *
 * @param agencyCode the agency that owns the document
 * @param actor account of whoever hands it in
 * @param document the document of which it is a new revision, null: found by number, date and issuing body, or made
 * @param personalData null: as it was, at first no
 * @param subject what it proves, null when it is only stored
 */
public record NewEvidence(String agencyCode, String fileName, String actor, Long document, String number, LocalDate dated, String issuingBody,
		String abstractText, String kind, Boolean personalData, String subject, String section, String pages) {

	/** A file of which nothing is told. */
	public static NewEvidence of(String agencyCode, String fileName, String actor) {
		return new NewEvidence(agencyCode, fileName, actor, null, null, null, null, null, null, null, null, null, null);
	}

	/** The same, described as offices do. */
	public NewEvidence describedBy(EvidenceDocument description, String documentKind) {
		return new NewEvidence(this.agencyCode, this.fileName, this.actor, this.document, description.number(), description.dated(), description.issuingBody(),
				description.abstractText(), documentKind, this.personalData, this.subject, this.section, this.pages);
	}

	/** The same, cited at once. */
	public NewEvidence citedFor(String subjectId, String section, String pages) {
		return new NewEvidence(this.agencyCode, this.fileName, this.actor, this.document, this.number, this.dated, this.issuingBody, this.abstractText,
				this.kind, this.personalData, subjectId, section, pages);
	}

	/** The same as a new revision. */
	public NewEvidence revising(Long documentId) {
		return new NewEvidence(this.agencyCode, this.fileName, this.actor, documentId, this.number, this.dated, this.issuingBody, this.abstractText, this.kind,
				this.personalData, this.subject, this.section, this.pages);
	}

}
