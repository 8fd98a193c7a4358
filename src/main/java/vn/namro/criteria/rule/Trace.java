package vn.namro.criteria.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Term;

/** Says in Vietnamese how points came about, from the very tree and figures that gave them. */
final class Trace {

	private final Evaluation evaluation;

	private final List<String> sentences = new ArrayList<>();

	private Trace(Evaluation evaluation) {
		this.evaluation = evaluation;
	}

	static String of(CriterionRule rule, Term term, Evaluation evaluation, Fraction exact, BigDecimal points) {
		Trace trace = new Trace(evaluation);
		Term result = trace.decided(term);
		String computed = trace.substituted(result);
		String value = Words.number(exact);
		String last = computed.equals(value) ? value + " điểm" : computed + " " + Words.equal(exact, 4) + " " + value + " điểm";
		if (!Fraction.of(points).equals(exact)) {
			String rounded = Words.plain(points);
			last += rounded.equals(value) ? " (" + rule.rounding().words() + ")" : "; " + rule.rounding().words() + ": " + rounded + " điểm";
		}
		trace.sentences.add(last);
		return String.join(" → ", trace.sentences);
	}

	/** Follows the choices to the branch that counts, and says why it does. */
	private Term decided(Term term) {
		Reasons reasons = new Reasons(this.evaluation);
		Term at = term;
		while (at instanceof Term.Choice choice) {
			boolean truth = this.evaluation.truth(choice.condition());
			reasons.add(choice.condition(), truth);
			at = truth ? choice.then() : choice.otherwise();
		}
		reasons.words().ifPresent(this.sentences::add);
		return at;
	}

	/** A term with its figures in place of names; choices within it are decided first. */
	private String substituted(Term term) {
		return Words.term(term, part -> {
			if (part instanceof Term.Name) {
				return Words.value(this.evaluation.value(part));
			}
			if (part instanceof Term.Choice) {
				return inner(part);
			}
			return null;
		});
	}

	private String inner(Term choice) {
		int before = this.sentences.size();
		Term result = decided(choice);
		String shown = substituted(result);
		String value = Words.value(this.evaluation.value(result));
		if (this.sentences.size() > before) {
			String said = String.join(" → ", this.sentences.subList(before, this.sentences.size()));
			this.sentences.subList(before, this.sentences.size()).clear();
			this.sentences.add(said + ", được " + (shown.equals(value) ? value : shown + " = " + value));
		}
		return value;
	}

}
