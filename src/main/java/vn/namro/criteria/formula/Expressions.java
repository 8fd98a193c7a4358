package vn.namro.criteria.formula;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** The trees of expressions, read once each. */
public final class Expressions {

	private static final int MOST_LETTERS = 4000;

	private static final int MOST_TERMS = 500;

	private static final LoadingCache<String, Term> TERMS = Caffeine.newBuilder().maximumSize(5000).build(Expressions::read);

	/** @throws RuleException when it is no rule, without the name of the criterion */
	public static Term of(String expression) {
		return TERMS.get(expression);
	}

	/** A tree has no loops, so its size bounds the time of every evaluation. */
	private static Term read(String expression) {
		if (expression.length() > MOST_LETTERS) {
			throw new RuleException("rule.size", "công thức dài quá " + MOST_LETTERS + " ký tự");
		}
		Term term = FeelReader.read(expression);
		if (term.all().limit(MOST_TERMS + 1L).count() > MOST_TERMS) {
			throw new RuleException("rule.size", "công thức có quá " + MOST_TERMS + " thành phần");
		}
		return term;
	}

	private Expressions() {
	}

}
