package vn.namro.scores.campaign;

/** The result of a campaign was published and frozen; published within the transaction that records it. */
public record CampaignPublished(String campaignId, String planCode) {
}
