package vn.namro.time.obligation;

/** An obligation is owed from now on, for the first time or again; published within the transaction that records it. */
public record ObligationOpened(String obligationId) {
}
