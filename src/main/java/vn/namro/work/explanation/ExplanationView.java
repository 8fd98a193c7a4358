package vn.namro.work.explanation;

import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.proving.evidence.EvidenceDocument;

/**
 * A demanded explanation as people and programs read it.
 *
 * @param askedBy name of whoever asked
 * @param askedAs {@code coordinator} or {@code leader}
 * @param status {@code open}, {@code noted} or {@code withdrawn}, and in Vietnamese
 */
public record ExplanationView(int number, String askedBy, String askedAs, String status, String statusText, OffsetDateTime closed, List<Round> rounds) {

	/**
	 * A question and its answer.
	 *
	 * @param due until when it had to be answered
	 * @param answer null as long as it waits
	 */
	public record Round(int round, OffsetDateTime asked, OffsetDateTime due, String question, String answer, String answeredBy, OffsetDateTime answered,
			List<EvidenceDocument> documents) {
	}

}
