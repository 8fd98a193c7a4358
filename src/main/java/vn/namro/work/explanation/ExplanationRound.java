package vn.namro.work.explanation;

import java.time.OffsetDateTime;

/**
 * A question and what the head explained; once answered it stays as it is.
 *
 * @param obligationId the obligation to explain
 * @param answer null as long as it waits
 */
public record ExplanationRound(String requestId, int round, String obligationId, OffsetDateTime askedAt, String question, String answer,
		String answeredBy, OffsetDateTime answeredAt) {

	public boolean waiting() {
		return this.answeredAt == null;
	}

}
