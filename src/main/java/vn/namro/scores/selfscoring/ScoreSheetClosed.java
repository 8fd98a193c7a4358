package vn.namro.scores.selfscoring;

/** A score sheet was approved or locked; published within the transaction that records it. */
public record ScoreSheetClosed(String campaignId, String sheetId) {
}
