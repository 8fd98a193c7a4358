package vn.namro.criteria.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;


/** A rule as a tree of the few things a rule may say: what is not here cannot be evaluated. */
public sealed interface Term {

	/** @param value {@link Fraction}, {@link Boolean}, {@link String} or {@link LocalDate} */
	record Constant(Object value) implements Term {
	}

	record Name(String name) implements Term {
	}

	record Negation(Term of) implements Term {
	}

	/** @param sign one of + - * / */
	record Arithmetic(char sign, Term left, Term right) implements Term {
	}

	record Comparison(Relation relation, Term left, Term right) implements Term {
	}

	record Both(Term left, Term right) implements Term {
	}

	record Either(Term left, Term right) implements Term {
	}

	record Not(Term of) implements Term {
	}

	record Choice(Term condition, Term then, Term otherwise) implements Term {
	}

	record Call(Function function, List<Term> arguments) implements Term {
	}

	default List<Term> parts() {
		if (this instanceof Negation negation) {
			return List.of(negation.of());
		}
		if (this instanceof Arithmetic arithmetic) {
			return List.of(arithmetic.left(), arithmetic.right());
		}
		if (this instanceof Comparison comparison) {
			return List.of(comparison.left(), comparison.right());
		}
		if (this instanceof Both both) {
			return List.of(both.left(), both.right());
		}
		if (this instanceof Either either) {
			return List.of(either.left(), either.right());
		}
		if (this instanceof Not not) {
			return List.of(not.of());
		}
		if (this instanceof Choice choice) {
			return List.of(choice.condition(), choice.then(), choice.otherwise());
		}
		return this instanceof Call call ? call.arguments() : List.of();
	}

	/** The term and everything in it, from the left. */
	default Stream<Term> all() {
		return Stream.concat(Stream.of(this), parts().stream().flatMap(Term::all));
	}

	default boolean isFixed() {
		return all().noneMatch(Name.class::isInstance);
	}

}
