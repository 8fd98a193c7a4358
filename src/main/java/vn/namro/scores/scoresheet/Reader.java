package vn.namro.scores.scoresheet;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Who reads lines, as far as it matters for what is not published.
 *
 * @param appraising tenants of the agencies of which the reader sees all scores
 * @param own tenants of the agencies that the reader works for: of these what the organiser has opened
 */
record Reader(List<String> appraising, List<String> own, OffsetDateTime now) {

	/** Sees what agencies entered themselves and nothing more. */
	static final Reader OF_SELF_SCORES = new Reader(List.of(), List.of(), OffsetDateTime.parse("1970-01-01T00:00:00Z"));

	Map<String, Object> values() {
		return Map.of("appraising", this.appraising.toArray(String[]::new), "own", this.own.toArray(String[]::new), "now", this.now);
	}

}
