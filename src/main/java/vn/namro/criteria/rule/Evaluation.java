package vn.namro.criteria.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.Relation;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;

/** Computes terms over the values of figures, exactly; what cannot be computed is an error that names the figure. */
public final class Evaluation {

	private final CriterionRule rule;

	private final Map<String, Object> values;

	private final Set<Term> passed = Collections.newSetFromMap(new IdentityHashMap<>());

	public Evaluation(CriterionRule rule, Map<String, Object> values) {
		this.rule = rule;
		this.values = values;
	}

	CriterionRule rule() {
		return this.rule;
	}

	/** Whether that very choice had to be made so far. */
	public boolean passed(Term.Choice choice) {
		return this.passed.contains(choice);
	}

	/** @return {@link Fraction}, {@link Boolean}, {@link String} or {@link LocalDate} */
	public Object value(Term term) {
		if (term instanceof Term.Constant constant) {
			return constant.value();
		}
		if (term instanceof Term.Name name) {
			return figure(name.name());
		}
		if (term instanceof Term.Choice choice) {
			this.passed.add(choice);
			return value(truth(choice.condition()) ? choice.then() : choice.otherwise());
		}
		if (term instanceof Term.Negation negation) {
			return number(negation.of()).negate();
		}
		if (term instanceof Term.Arithmetic arithmetic) {
			return compute(arithmetic);
		}
		if (term instanceof Term.Call call) {
			return call.function().apply(call.arguments().stream().map(this::number).toList());
		}
		return logic(term);
	}

	private boolean logic(Term term) {
		if (term instanceof Term.Comparison comparison) {
			return compare(comparison);
		}
		if (term instanceof Term.Both both) {
			return decided(both.left(), both.right(), false);
		}
		if (term instanceof Term.Either either) {
			return decided(either.left(), either.right(), true);
		}
		return !truth(((Term.Not) term).of());
	}

	/** As in FEEL one side that decides is enough: the other may be without a value, such as a quotient by zero beside its guard. */
	private boolean decided(Term left, Term right, boolean decisive) {
		try {
			return truth(left) == decisive || truth(right) == decisive ? decisive : !decisive;
		}
		catch (ZeroDivisionException ex) {
			if (truth(right) == decisive) {
				return decisive;
			}
			throw ex;
		}
	}

	private Fraction compute(Term.Arithmetic arithmetic) {
		Fraction left = number(arithmetic.left());
		Fraction right = number(arithmetic.right());
		return switch (arithmetic.sign()) {
			case '+' -> left.add(right);
			case '-' -> left.subtract(right);
			case '*' -> left.multiply(right);
			default -> {
				if (right.signum() == 0) {
					throw new ZeroDivisionException(this.rule.code(), Words.term(arithmetic.right(), this.rule));
				}
				yield left.divide(right);
			}
		};
	}

	private boolean compare(Term.Comparison comparison) {
		Object left = value(comparison.left());
		Object right = value(comparison.right());
		if (left instanceof Fraction one && right instanceof Fraction other) {
			return comparison.relation().holds(one.compareTo(other));
		}
		if (left instanceof LocalDate one && right instanceof LocalDate other) {
			return comparison.relation().holds(one.compareTo(other));
		}
		if (comparison.relation() == Relation.EQUAL && left.getClass() == right.getClass()) {
			return left.equals(right);
		}
		throw type("không so sánh được " + Words.term(comparison.left(), this.rule) + " với " + Words.term(comparison.right(), this.rule));
	}

	private Object figure(String name) {
		Object value = this.values.get(name);
		if (value != null) {
			return value;
		}
		String title = Words.title(name, this.rule);
		throw title == null ? new RuleException("rule.name", "Tiêu chí " + this.rule.code() + ": công thức dùng '" + name + "', không phải số liệu kê khai.")
				: new RuleException("rule.figure.missing", "Tiêu chí " + this.rule.code() + ": chưa có số liệu '" + title + "'.");
	}

	public Fraction number(Term term) {
		if (value(term) instanceof Fraction number) {
			return number;
		}
		throw type(Words.term(term, this.rule) + " không phải số");
	}

	public boolean truth(Term term) {
		if (value(term) instanceof Boolean truth) {
			return truth;
		}
		throw type(Words.term(term, this.rule) + " không phải điều kiện đúng hoặc sai");
	}

	private RuleException type(String complaint) {
		return new RuleException("rule.type", "Tiêu chí " + this.rule.code() + ": " + complaint + ".");
	}

}
