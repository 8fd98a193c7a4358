package vn.namro.criteria.ruleanalysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Figure;

/**
 * Tries a rule with many figures: each one in turn runs through its turning points while the others stand at usual values, then
 * figures are drawn at random and climbed from. It finds what it meets; it does not prove that there is nothing else.
 */
final class Exploration {

	/** Assignments of the other figures for one figure's runs. */
	private static final int MOST_RUNS = 20;

	private static final int RANDOM_POINTS = 100;

	private static final int MOST_CLIMBS = 4;

	/** Terms to compute at most, so that no rule keeps an import waiting; only rules with very many bands or figures feel it. */
	private static final int MOST_TERMS = 3_000_000;

	private final CriterionRule rule;

	private final Term term;

	private final Domain domain;

	/** The same every time, so that a set is judged alike wherever it is imported. */
	private final Random random = new Random(1);

	Exploration(CriterionRule rule, Term term, Domain domain) {
		this.rule = rule;
		this.term = term;
		this.domain = domain;
	}

	/** Runs of assignments in which one figure rises; without ordered figures single assignments. */
	List<List<Map<String, Object>>> runs() {
		List<List<Map<String, Object>>> runs = new ArrayList<>();
		List<Figure> ordered = this.domain.ordered();
		long points = MOST_TERMS / this.term.all().count() / (1 + BandGroup.of(this.term).size()) / Math.max(1, ordered.size());
		ordered.forEach(figure -> sweep(figure, points, runs));
		List<Map<String, Object>> random = assignments(this.rule.figures(), RANDOM_POINTS).stream().map(this.domain::drawnIn).filter(this.domain::fits).toList();
		random.forEach(point -> runs.add(List.of(point)));
		climbs(random).forEach(point -> runs.add(List.of(point)));
		runs.removeIf(List::isEmpty);
		return runs;
	}

	private Stream<Map<String, Object>> climbs(List<Map<String, Object>> starts) {
		long most = MOST_TERMS / this.term.all().count() / Math.max(1, this.rule.figures().size()) / Climb.MOST_POINTS;
		Climb climb = new Climb(this.rule, this.term, this.domain);
		return starts.stream().limit(Math.max(1, Math.min(MOST_CLIMBS, most))).flatMap(climb::ends);
	}

	private void sweep(Figure figure, long most, List<List<Map<String, Object>>> runs) {
		long points = 0;
		for (Map<String, Object> others : assignments(this.rule.figures().stream().filter(other -> other != figure).toList(), MOST_RUNS)) {
			if (points < most || points == 0) {
				List<Map<String, Object>> run = new Sweep(this.rule, this.term, this.domain, figure, others).points();
				points += run.size();
				runs.add(run);
			}
		}
	}

	/** All assignments of usual values where they are few, otherwise so many at random. */
	private List<Map<String, Object>> assignments(List<Figure> figures, int most) {
		List<List<Object>> values = figures.stream().map(this.domain::values).toList();
		if (values.stream().anyMatch(List::isEmpty)) {
			return List.of();
		}
		long all = values.stream().mapToLong(List::size).reduce(1, (product, size) -> Math.min(product * size, Integer.MAX_VALUE));
		List<Map<String, Object>> assignments = new ArrayList<>();
		for (long at = 0; at < Math.min(all, most); at++) {
			Map<String, Object> assignment = new HashMap<>();
			long rest = at;
			for (int i = 0; i < values.size(); i++) {
				int size = values.get(i).size();
				assignment.put(figures.get(i).name(), values.get(i).get(all <= most ? (int) (rest % size) : this.random.nextInt(size)));
				rest /= size;
			}
			assignments.add(assignment);
		}
		return assignments;
	}

}
