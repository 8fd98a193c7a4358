package vn.namro.scores.scoresheet;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Points that somebody gave a line.
 *
 * @param trace how a rule came to them; null where people judged
 * @param author account
 * @param authorName the office shown to people
 */
record Mark(BigDecimal points, String reason, String trace, String author, String authorName, OffsetDateTime at) {

	/** Nothing when nobody gave or said anything. */
	static Mark of(BigDecimal points, String reason, String trace, String author, String authorName, OffsetDateTime at) {
		return author == null ? null : new Mark(points, reason, trace, author, authorName, at);
	}

	/** What the author said beyond what the rule says by itself. */
	public String note() {
		return this.reason == null || this.reason.equals(this.trace) ? "" : this.reason;
	}

}
