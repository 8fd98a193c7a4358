package vn.namro.criteria.whatif;

import java.math.BigDecimal;
import java.util.List;

/**
 * An agency's place now and then.
 *
 * @param problems lines that the new rules give no points, with the reason; they keep what they have
 */
public record Standing(String agency, Place before, Place after, List<String> problems) {

	/**
	 * A place in the ranking.
	 *
	 * @param maximum of the criteria that apply
	 * @param rank from 1; those with the same percentage share the better rank
	 */
	public record Place(BigDecimal points, BigDecimal maximum, BigDecimal percentage, int rank) {
	}

	/** Places won; negative for places lost. */
	public int climbed() {
		return this.before.rank() - this.after.rank();
	}

}
