package vn.namro.scores.appraisal;

/** A field of a criteria set as a campaign appraises it across the agencies. */
public record AppraisedField(String campaign, String setCode, int year, String code) {
}
