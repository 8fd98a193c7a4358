package vn.namro.scores.authoritydata;

/** A body gave its figures, or its time is over; published within the transaction that records it. */
public record FigureRequestEnded(String campaignId) {
}
