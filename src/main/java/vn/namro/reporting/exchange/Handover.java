package vn.namro.reporting.exchange;

import java.time.OffsetDateTime;

import vn.namro.reporting.reportissue.ReportIssue;

/**
 * An issued report on its way out, claimed by this node.
 *
 * @param eventId the same at every attempt, so that the other side can tell a repetition
 * @param title what people call the report
 * @param agency name of whose number it bears
 * @param attempts including this one; tells this claim from later ones
 * @param claimedUntil when another node may take it
 */
record Handover(long id, Way.Kind way, String eventId, ReportIssue issue, String title, String agency, int attempts, OffsetDateTime claimedUntil) {
}
