package vn.namro.scores.scoring;

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
 * @param appraisedRound the round that gave the appraised points; null while undecided, and for authority data and surveys
 * @param question what the agency is asked to explain although nothing was lowered
 */
public record Score(String sheetId, String setCode, String criterionCode, int version, String declared, BigDecimal selfPoints, String selfReason,
		String selfBy, OffsetDateTime selfAt, String selfTrace, BigDecimal round1Points, String round1Reason, String round1By, BigDecimal appraisedPoints,
		String appraisedReason, String appraisedBy, OffsetDateTime appraisedAt, String appraisedTrace, BigDecimal decidedPoints, String decidedReason,
		String decidedBy, String explanation, String explainedBy, String notApplicable, Integer appraisedRound, String question) {

	/** Whether the appraisal gave fewer points than the agency gave itself. */
	public boolean lowered() {
		return this.selfPoints != null && this.appraisedPoints != null && this.appraisedPoints.compareTo(this.selfPoints) < 0;
	}

	/** Whether the agency is heard about the line before round 2. */
	public boolean heard() {
		return lowered() || this.question != null;
	}

	/** Whether an appraiser gave points in this round; what nobody was heard about stands after the first. */
	public boolean decidedIn(int round) {
		return this.appraisedRound != null && (this.appraisedRound >= round || !heard());
	}

	/** The points that count; null where none were given, which counts as 0. */
	public BigDecimal counted() {
		return this.decidedPoints == null ? this.appraisedPoints : this.decidedPoints;
	}

}
