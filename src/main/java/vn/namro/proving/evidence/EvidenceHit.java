package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A document in a list.
 *
 * @param revision number of the latest revision, null when it is known by its number only; then also what is said of the file
 * @param uses for how many things it is cited
 */
public record EvidenceHit(long id, String agency, String agencyName, String number, @JsonProperty("date") LocalDate dated, String issuingBody,
		@JsonProperty("abstract") String abstractText, String kind, boolean personalData, OffsetDateTime recordedAt, boolean deleted, Integer revision,
		String fileName, String mediaType, Long size, Integer pages, String sha256, String scan, String signed, int uses) {
}
