package vn.namro.criteria.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Term;

/** Why a rule took a branch: what was compared on the way, each quantity once with the tightest limits found. */
final class Reasons {

	private final Evaluation evaluation;

	private final Map<Term, Limits> quantities = new LinkedHashMap<>();

	private final List<String> others = new ArrayList<>();

	Reasons(Evaluation evaluation) {
		this.evaluation = evaluation;
	}

	void add(Term condition, boolean truth) {
		if (condition instanceof Term.Not not) {
			add(not.of(), !truth);
		}
		else if (condition instanceof Term.Both both) {
			if (truth || !holds(both.left())) {
				add(both.left(), truth);
			}
			if (truth || holds(both.left())) {
				add(both.right(), truth);
			}
		}
		else if (condition instanceof Term.Either either) {
			if (!truth || holds(either.left())) {
				add(either.left(), truth);
			}
			if (!truth || !holds(either.left())) {
				add(either.right(), truth);
			}
		}
		else if (condition instanceof Term.Comparison comparison) {
			compared(comparison, truth);
		}
		else if (condition instanceof Term.Name name) {
			other(Words.title(name.name(), this.evaluation.rule()) + ": " + Words.value(truth));
		}
	}

	/** What has no value, such as a quotient beside the guard of its divisor, decides nothing. */
	private boolean holds(Term condition) {
		try {
			return this.evaluation.truth(condition);
		}
		catch (ZeroDivisionException ex) {
			return false;
		}
	}

	private void compared(Term.Comparison comparison, boolean truth) {
		Term.Comparison turned = comparison.left().isFixed() ? new Term.Comparison(comparison.relation().mirrored(), comparison.right(), comparison.left()) : comparison;
		if (!(this.evaluation.value(turned.left()) instanceof Fraction value)) {
			other(shown(turned.left()) + ": " + Words.value(this.evaluation.value(turned.left())));
		}
		else if (turned.right().isFixed()) {
			this.quantities.computeIfAbsent(turned.left(), quantity -> new Limits(value)).add(turned.relation(), this.evaluation.number(turned.right()), truth);
		}
		else {
			Fraction right = this.evaluation.number(turned.right());
			other(shown(turned.left()) + " (" + Words.number(value) + ") " + relation(value.compareTo(right)) + " " + shown(turned.right()) + " ("
					+ Words.number(right) + ")");
		}
	}

	private static String relation(int compared) {
		return compared == 0 ? "bằng" : compared > 0 ? "lớn hơn" : "nhỏ hơn";
	}

	private void other(String words) {
		if (!this.others.contains(words)) {
			this.others.add(words);
		}
	}

	private String shown(Term term) {
		return Words.bare(term, this.evaluation.rule());
	}

	Optional<String> words() {
		List<String> words = new ArrayList<>(this.others);
		boolean telling = !words.isEmpty() || this.quantities.values().stream().anyMatch(limits -> !limits.areOpen());
		this.quantities.forEach((quantity, limits) -> {
			if (!limits.areOpen() || !telling) {
				words.add(words(quantity, limits));
			}
		});
		return words.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", words));
	}

	private String words(Term quantity, Limits limits) {
		boolean share = quantity instanceof Term.Arithmetic quotient && quotient.sign() == '/' && !quotient.right().isFixed() && limits.areShares();
		String value = share ? Words.percent(limits.value()) : Words.number(limits.value());
		String figures = quantity instanceof Term.Name ? ""
				: " = " + Words.term(quantity, part -> part instanceof Term.Name || part instanceof Term.Choice ? Words.value(this.evaluation.value(part)) : null);
		return shown(quantity) + figures + " " + Words.equal(limits.value(), share ? 6 : 4) + " " + value + limits.words(share);
	}

}
