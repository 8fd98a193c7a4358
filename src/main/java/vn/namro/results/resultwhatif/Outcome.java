package vn.namro.results.resultwhatif;

import java.math.BigDecimal;
import java.util.List;

/**
 * What other rules would do to a result.
 *
 * @param moves who would have other points, another percentage or another rank, in the order of leagues and new ranks
 */
public record Outcome(int units, List<Move> moves) {

	/** @param problems lines to which the new rules give no points, with the reason; they keep what they have */
	public record Move(String unit, String name, String league, Place before, Place after, List<String> problems) {
	}

	public record Place(BigDecimal points, BigDecimal maximum, BigDecimal percentage, int rank, String grade) {

		boolean isAt(Place other) {
			return this.points.compareTo(other.points) == 0 && this.percentage.compareTo(other.percentage) == 0 && this.rank == other.rank;
		}

	}

}
