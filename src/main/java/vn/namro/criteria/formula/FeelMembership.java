package vn.namro.criteria.formula;

import java.util.function.Function;

import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.OpenConstRangeBoundary;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** Turns what follows FEEL's {@code in} (ranges, lists, tests) into comparisons. */
final class FeelMembership {

	static Term of(Term tested, Exp test, Function<Exp, Term> reader) {
		if (test instanceof InputInRange in) {
			return range(tested, in.range(), reader);
		}
		if (test instanceof ConstRange range) {
			return range(tested, range, reader);
		}
		if (test instanceof AtLeastOne any) {
			return FeelReader.any(FeelReader.list(any.xs()).stream().map(one -> of(tested, one, reader)).toList());
		}
		if (test instanceof ConstList list) {
			return FeelReader.any(FeelReader.list(list.items()).stream().map(one -> of(tested, one, reader)).toList());
		}
		if (test instanceof UnaryTestExpression unary) {
			return of(tested, unary.exp(), reader);
		}
		return comparison(tested, test, reader);
	}

	private static Term comparison(Term tested, Exp test, Function<Exp, Term> reader) {
		if (test instanceof InputEqualTo equal) {
			return new Term.Comparison(Relation.EQUAL, tested, reader.apply(equal.x()));
		}
		if (test instanceof InputLessThan less) {
			return new Term.Comparison(Relation.LESS, tested, reader.apply(less.x()));
		}
		if (test instanceof InputLessOrEqual less) {
			return new Term.Comparison(Relation.LESS_OR_EQUAL, tested, reader.apply(less.x()));
		}
		if (test instanceof InputGreaterThan greater) {
			return new Term.Comparison(Relation.GREATER, tested, reader.apply(greater.x()));
		}
		if (test instanceof InputGreaterOrEqual greater) {
			return new Term.Comparison(Relation.GREATER_OR_EQUAL, tested, reader.apply(greater.x()));
		}
		return new Term.Comparison(Relation.EQUAL, tested, reader.apply(test));
	}

	private static Term range(Term tested, ConstRange range, Function<Exp, Term> reader) {
		boolean above = range.start() instanceof OpenConstRangeBoundary;
		boolean below = range.end() instanceof OpenConstRangeBoundary;
		return new Term.Both(new Term.Comparison(above ? Relation.GREATER : Relation.GREATER_OR_EQUAL, tested, reader.apply(range.start().value())),
				new Term.Comparison(below ? Relation.LESS : Relation.LESS_OR_EQUAL, tested, reader.apply(range.end().value())));
	}

	private FeelMembership() {
	}

}
