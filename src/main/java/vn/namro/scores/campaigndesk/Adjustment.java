package vn.namro.scores.campaigndesk;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Bonus or penalty points of an agency, asked for and perhaps decided.
 *
 * @param kind BONUS or PENALTY
 * @param points as decided, positive for both kinds; null as long as it is not granted
 */
record Adjustment(long id, String campaignId, String agencyCode, String code, String kind, String title, BigDecimal cap, BigDecimal proposedPoints,
		String reason, String proposedBy, OffsetDateTime proposedAt, String status, BigDecimal points, String decisionReason, String decidedBy,
		OffsetDateTime decidedAt) {
}
