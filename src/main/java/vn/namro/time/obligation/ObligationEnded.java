package vn.namro.time.obligation;

/** An obligation was met or is owed no longer; published within the transaction that records it. */
public record ObligationEnded(String obligationId) {
}
