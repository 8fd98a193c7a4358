package vn.namro.scores.appraisal;

/** A field's appraisal was done or locked; published within the transaction that records it. */
public record AppraisalClosed(String campaignId) {
}
