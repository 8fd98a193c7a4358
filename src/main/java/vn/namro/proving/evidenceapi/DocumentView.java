package vn.namro.proving.evidenceapi;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;

/**
 * A document for whoever may see it.
 *
 * @param deletion null as long as its bytes are there
 * @param revisions the first one first
 * @param citations where it is and was used, as far as the caller may see that
 * @param mayRevise whether the caller may add a revision and correct the description
 * @param mayDelete whether the caller may delete it by decision
 */
record DocumentView(long id, String agency, String agencyName, String number, LocalDate date, String issuingBody, @JsonProperty("abstract") String abstractText,
		String kind, boolean personalData, OffsetDateTime recordedAt, String recordedBy, Deletion deletion, List<File> revisions, List<CitationView> citations,
		boolean mayRevise, boolean mayDelete) {

	/** By which decision the bytes were removed. */
	record Deletion(String number, LocalDate date, String reason, OffsetDateTime at, String by) {
	}

	/** One revision. @param signatures the findings about each signature of a PDF */
	record File(int revision, String sha256, String fileName, String mediaType, long size, Integer pages, String scan, String scanDetail,
			@JsonRawValue String signatures, String signed, OffsetDateTime storedAt, String storedBy) {
	}

}
