package vn.namro.obligation;

/** An obligation was met; published within the transaction that records it. */
public record ObligationMet(String obligationId) {
}
