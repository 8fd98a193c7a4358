package vn.namro.scoring;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * A line of a sheet as it stands now; null where nothing was given.
 *
 * @param version counts every entry on the line; who changes it says which version was seen
 * @param declared the figures that the rule computes with, as a JSON object by name of the input
 * @param selfTrace how the rule came to the agency's points
 * @param appraisedPoints what the last round gave; for authority data and surveys, what these gave
 * @param decidedPoints only where the council decided otherwise
 * @param notApplicable the approving decision that takes the line out of the base
 */
public record Score(String sheetId, String setCode, String criterionCode, int version, String declared, BigDecimal selfPoints, String selfReason,
		String selfBy, OffsetDateTime selfAt, String selfTrace, BigDecimal round1Points, String round1Reason, String round1By, BigDecimal appraisedPoints,
		String appraisedReason, String appraisedBy, OffsetDateTime appraisedAt, String appraisedTrace, BigDecimal decidedPoints, String decidedReason,
		String decidedBy, String explanation, String explainedBy, String notApplicable) {

	/** Whether the appraisal gave fewer points than the agency gave itself. */
	public boolean lowered() {
		return this.selfPoints != null && this.appraisedPoints != null && this.appraisedPoints.compareTo(this.selfPoints) < 0;
	}

	/** The points that count; null where none were given, which counts as 0. */
	public BigDecimal counted() {
		return this.decidedPoints == null ? this.appraisedPoints : this.decidedPoints;
	}

}
