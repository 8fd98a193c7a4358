package vn.namro.results.result;

import java.math.BigDecimal;
import java.util.List;

import vn.namro.criteria.rule.Rounding;
import vn.namro.scores.scoring.Campaign;

/**
 * A result whole: what it was computed from, by which rules, and what came out. Frozen at publication as it is, so it names
 * everything that a later reader needs and nothing that changes by itself.
 *
 * @param format of this document, counted up when its meaning changes
 * @param setSha256 hash of the criteria set with its rules; null for a set of which only the criteria are kept
 * @param leagues the rankings and their thresholds
 * @param nodes all of the set in its order
 * @param units in order of leagues and ranks
 */
public record ResultDocument(int format, String plan, String set, String setName, String setVersion, String setSha256, int year, Campaign.Mode mode,
		Rounding total, Rounding percentage, List<League> leagues, List<Node> nodes, List<UnitResult> units, List<Mean> means) {

	static final int FORMAT = 1;

	/**
	 * The mean of a league.
	 *
	 * @param league null where there is only one
	 * @param fields mean percentage by field in the order of the set
	 */
	public record Mean(String league, int units, BigDecimal points, BigDecimal percentage, BigDecimal gap, List<FieldMean> fields) {
	}

	public record FieldMean(String code, BigDecimal points, BigDecimal percentage) {
	}

	/** The fields: what has nothing above it. */
	public List<Node> fields() {
		return this.nodes.stream().filter(node -> node.parent() == null).toList();
	}

	/** @return null where the result has no such unit */
	public UnitResult unit(String code) {
		return this.units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElse(null);
	}

}
