package vn.namro.papers.paper;

import java.time.OffsetDateTime;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A paper before it is laid out.
 *
 * @param model what the template is filled with
 * @param issue null for a draft
 */
record Paper(JsonNode model, Issue issue) {

	/**
	 * Under which name and number a paper stays as it is for good.
	 *
	 * @param version 0 for the first, 1, 2 … for its corrections
	 */
	record Issue(String subject, int version, OffsetDateTime frozenAt) {
	}

	static Paper draft(JsonNode model) {
		return new Paper(model, null);
	}

}
