package vn.namro.notices.dispatch;

import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * What waits in the outbox for one person.
 *
 * @param urgent how many urgent notices
 * @param urgentSince since when the longest of them is so, null without any
 * @param newestUrgent when the last of them was written, null without any
 * @param newest when the last notice of any kind was written
 * @param aloneToday how many urgent ones went out one by one today
 * @param digestMade whether today's digest is made already
 * @param digestAt time that the person chose, may be null
 */
record Waiting(String recipient, int urgent, OffsetDateTime urgentSince, OffsetDateTime newestUrgent, OffsetDateTime newest, int aloneToday,
		boolean digestMade, LocalTime digestAt) {
}
