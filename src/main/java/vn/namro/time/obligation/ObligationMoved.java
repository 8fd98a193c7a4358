package vn.namro.time.obligation;

import java.time.OffsetDateTime;

/** The due instant of an open obligation moved; published within the transaction that records it. */
public record ObligationMoved(String obligationId, OffsetDateTime from, OffsetDateTime to) {
}
