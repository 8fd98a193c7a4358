package vn.namro.proving.evidence;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A file that was taken, with what the document is called now.
 *
 * @param id of the document
 * @param revision number of the revision, from 1
 * @param pages null where that is not known
 * @param signed how the file stands as to signatures, null for kinds that cannot be signed
 * @param citation id of the citation, null when it was not cited
 */
public record StoredEvidence(long id, @JsonProperty("revisionId") long revisionId, int revision, String sha256, String agency, String fileName,
		String mediaType, long size, Integer pages, String scan, String signed, String number, @JsonProperty("date") LocalDate dated, String issuingBody,
		@JsonProperty("abstract") String abstractText, String kind, boolean personalData, Long citation) {
}
