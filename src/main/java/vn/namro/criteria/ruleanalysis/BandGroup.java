package vn.namro.criteria.ruleanalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Relation;
import vn.namro.criteria.formula.Term;

/**
 * Conditions that divide figures into bands: the links of one "if … else if … else", or the summands of a sum of ifs that give
 * nothing otherwise.
 *
 * @param heads the choices that must be reached for the group to count
 * @param summed whether every band that holds counts, not only the first
 */
record BandGroup(List<Term.Choice> heads, List<Band> bands, Term otherwise, boolean summed) {

	record Band(Term condition, Term result) {

		/** A single value, such as "= 0" or "= 100". */
		boolean isPoint() {
			return this.condition instanceof Term.Comparison comparison && comparison.relation() == Relation.EQUAL;
		}

	}

	static List<BandGroup> of(Term term) {
		List<BandGroup> groups = new ArrayList<>();
		collect(term, groups);
		return groups;
	}

	private static void collect(Term term, List<BandGroup> groups) {
		if (term instanceof Term.Choice choice) {
			chain(choice, groups);
			return;
		}
		if (term instanceof Term.Arithmetic sum && sum.sign() == '+') {
			List<Term.Choice> summands = summands(sum).filter(BandGroup::elseNothing).map(Term.Choice.class::cast).toList();
			if (summands.size() > 1) {
				groups.add(new BandGroup(summands, summands.stream().map(one -> new Band(one.condition(), one.then())).toList(), summands.get(0).otherwise(), true));
			}
		}
		term.parts().forEach(part -> collect(part, groups));
	}

	private static void chain(Term.Choice head, List<BandGroup> groups) {
		List<Band> bands = new ArrayList<>();
		Term at = head;
		while (at instanceof Term.Choice choice) {
			bands.add(new Band(choice.condition(), choice.then()));
			collect(choice.condition(), groups);
			collect(choice.then(), groups);
			at = choice.otherwise();
		}
		collect(at, groups);
		groups.add(new BandGroup(List.of(head), bands, at, false));
	}

	private static Stream<Term> summands(Term term) {
		return term instanceof Term.Arithmetic sum && sum.sign() == '+' ? Stream.concat(summands(sum.left()), summands(sum.right())) : Stream.of(term);
	}

	private static boolean elseNothing(Term term) {
		return term instanceof Term.Choice choice && choice.otherwise() instanceof Term.Constant nothing && Fraction.of("0").equals(nothing.value());
	}

}
