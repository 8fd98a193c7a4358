package vn.namro.notices.dispatch;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A letter that this node has claimed.
 *
 * @param day of the digest, null when it is a single notice
 * @param attempts including this one; tells this claim from later ones
 * @param claimedUntil when another node may take it
 */
record Delivery(long id, String recipient, String channel, Long noticeId, Long digestId, LocalDate day, String[] kinds, String messageId, int attempts,
		OffsetDateTime claimedUntil) {
}
