package vn.namro.results.result;

import java.util.List;

import vn.namro.criteria.catalogue.Criterion;
import vn.namro.criteria.rule.Rounding;
import vn.namro.scores.scoring.Campaign;

/** What a result is computed by, apart from the scores. */
public record ResultBasis(String plan, String set, String setName, String setVersion, String setSha256, int year, Campaign.Mode mode, Rounding total,
		Rounding percentage, List<League> leagues, List<Node> nodes) {

	public ResultBasis {
		leagues = leagues.isEmpty() ? List.of(League.OF_ALL) : List.copyOf(leagues);
		nodes = List.copyOf(nodes);
	}

	static List<Node> nodes(List<Criterion> criteria) {
		return criteria.stream().map(Node::of).toList();
	}

	/** Where a correction put it; else the first ranking that takes the kind, else the last, so that nobody is left out. */
	League leagueOf(Unit unit) {
		return this.leagues.stream().filter(league -> unit.league() != null && unit.league().equals(league.name())).findFirst().orElseGet(() -> leagueOf(unit.kind()));
	}

	private League leagueOf(String kind) {
		return this.leagues.stream().filter(league -> league.takes(kind)).findFirst().orElse(this.leagues.get(this.leagues.size() - 1));
	}

}
