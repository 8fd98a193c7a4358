package vn.namro.results.result;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The scores of one criterion side by side, each null where none was given.
 *
 * @param sheet id of the sheet; null where a survey of the province or nobody scored
 * @param agency code of the agency that scored itself; null as above
 * @param maximum points at most, null where unknown
 * @param appraised of the last round; for surveys and authority data, what these gave
 * @param decided only where the council decided otherwise
 * @param reason why the points that count are what they are; the source of survey points
 * @param notApplicable the decision that took the line out of the base, null where it applies
 */
public record ResultLine(String criterion, String sheet, String agency, BigDecimal maximum, BigDecimal self, BigDecimal round1, BigDecimal appraised,
		BigDecimal decided, String selfReason, String reason, String explanation, String notApplicable) {

	/** The points that count; null where none were given, which counts as 0. */
	@JsonIgnore
	public BigDecimal counted() {
		return this.decided == null ? this.appraised : this.decided;
	}

	/** The points between what counts and the maximum; 0 for a line that does not apply or has no maximum. */
	@JsonIgnore
	public BigDecimal lost() {
		if (this.notApplicable != null || this.maximum == null) {
			return BigDecimal.ZERO;
		}
		return this.maximum.subtract(counted() == null ? BigDecimal.ZERO : counted());
	}

	/** The same with another reason. */
	ResultLine because(String other) {
		return new ResultLine(this.criterion, this.sheet, this.agency, this.maximum, this.self, this.round1, this.appraised, this.decided, this.selfReason, other,
				this.explanation, this.notApplicable);
	}

}
