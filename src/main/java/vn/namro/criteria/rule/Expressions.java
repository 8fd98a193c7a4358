package vn.namro.criteria.rule;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

/** The trees of expressions, read once each. */
final class Expressions {

	private static final int MOST_LETTERS = 4000;

	private static final int MOST_TERMS = 500;

	private static final LoadingCache<String, Term> TERMS = Caffeine.newBuilder().maximumSize(5000).build(Expressions::read);

	/** @throws RuleException when the criterion has no rule, or one that is none */
	static Term of(CriterionRule rule) {
		if (!rule.exists()) {
			throw new RuleException("rule.none", "Tiêu chí " + rule.code() + ": chưa có công thức tính điểm.");
		}
		try {
			return of(rule.expression());
		}
		catch (RuleException ex) {
			throw new RuleException(ex.code(), "Tiêu chí " + rule.code() + ": " + ex.getMessage() + ".");
		}
	}

	static Term of(String expression) {
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
