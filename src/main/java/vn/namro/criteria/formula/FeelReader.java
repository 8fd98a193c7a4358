package vn.namro.criteria.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

import camundajar.impl.scala.collection.Iterator;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstBool;
import org.camunda.feel.syntaxtree.ConstDate;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Division;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.If;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.Subtraction;

/** Reads a rule with the engine's own FEEL parser and lets nothing through but arithmetic, comparisons, choices and a few functions. */
final class FeelReader {

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();

	/** As many as a declared figure may have. */
	private static final int MOST_DIGITS = 30;

	/** @throws RuleException when it is no FEEL, or FEEL that a rule may not use */
	static Term read(String expression) {
		try {
			ParseResult result = FEEL.parseExpression(expression);
			if (result.isFailure()) {
				throw new RuleException("rule.syntax", "công thức sai cú pháp FEEL" + place(result.failure().message()));
			}
			return term(result.parsedExpression().expression());
		}
		catch (StackOverflowError ex) {
			throw new RuleException("rule.size", "công thức lồng nhau quá nhiều lớp");
		}
	}

	/** The parser says where it gave up as {@code 1:8, found "a then 1 e"}. */
	private static String place(String message) {
		int found = message.lastIndexOf(", found ");
		return found < 0 ? "" : " ở gần " + message.substring(found + ", found ".length());
	}

	private static Term term(Exp exp) {
		if (exp instanceof ConstNumber number) {
			return number(number.value().bigDecimal());
		}
		if (exp instanceof ConstBool truth) {
			return new Term.Constant(truth.value());
		}
		if (exp instanceof ConstString text) {
			return new Term.Constant(text.value());
		}
		if (exp instanceof ConstDate date) {
			return new Term.Constant(date.value());
		}
		if (exp instanceof Ref ref && ref.names().length() == 1) {
			return new Term.Name(ref.names().head());
		}
		if (exp instanceof If choice) {
			return new Term.Choice(term(choice.condition()), term(choice.statement()), term(choice.elseStatement()));
		}
		if (exp instanceof FunctionInvocation call) {
			return call(call);
		}
		if (exp instanceof In in) {
			return FeelMembership.of(term(in.x()), in.test(), FeelReader::term);
		}
		return logic(exp);
	}

	private static Term number(BigDecimal number) {
		if (number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS) {
			throw new RuleException("rule.size", "công thức có số dài quá " + MOST_DIGITS + " chữ số");
		}
		return new Term.Constant(Fraction.of(number));
	}

	private static Term logic(Exp exp) {
		if (exp instanceof Conjunction both) {
			return new Term.Both(term(both.x()), term(both.y()));
		}
		if (exp instanceof Disjunction either) {
			return new Term.Either(term(either.x()), term(either.y()));
		}
		if (exp instanceof org.camunda.feel.syntaxtree.Not not) {
			return new Term.Not(term(not.x()));
		}
		if (exp instanceof Equal equal) {
			return new Term.Comparison(Relation.EQUAL, term(equal.x()), term(equal.y()));
		}
		if (exp instanceof LessThan less) {
			return new Term.Comparison(Relation.LESS, term(less.x()), term(less.y()));
		}
		if (exp instanceof LessOrEqual less) {
			return new Term.Comparison(Relation.LESS_OR_EQUAL, term(less.x()), term(less.y()));
		}
		if (exp instanceof GreaterThan greater) {
			return new Term.Comparison(Relation.GREATER, term(greater.x()), term(greater.y()));
		}
		if (exp instanceof GreaterOrEqual greater) {
			return new Term.Comparison(Relation.GREATER_OR_EQUAL, term(greater.x()), term(greater.y()));
		}
		return arithmetic(exp);
	}

	private static Term arithmetic(Exp exp) {
		if (exp instanceof Addition sum) {
			return new Term.Arithmetic('+', term(sum.x()), term(sum.y()));
		}
		if (exp instanceof Subtraction difference) {
			return new Term.Arithmetic('-', term(difference.x()), term(difference.y()));
		}
		if (exp instanceof Multiplication product) {
			return new Term.Arithmetic('*', term(product.x()), term(product.y()));
		}
		if (exp instanceof Division quotient) {
			return new Term.Arithmetic('/', term(quotient.x()), term(quotient.y()));
		}
		if (exp instanceof ArithmeticNegation negation) {
			return new Term.Negation(term(negation.x()));
		}
		throw ForbiddenWords.refusal(exp);
	}

	private static Term call(FunctionInvocation call) {
		List<Exp> given = call.params() instanceof PositionalFunctionParameters positional ? list(positional.params()) : List.of();
		if (given.size() == 1 && given.get(0) instanceof ConstList list) {
			given = list(list.items());
		}
		if (call.function().equals("not") && given.size() == 1) {
			return new Term.Not(term(given.get(0)));
		}
		if (call.function().equals("list contains") && given.size() == 2 && given.get(0) instanceof ConstList options) {
			Term searched = term(given.get(1));
			return any(list(options.items()).stream().map(option -> (Term) new Term.Comparison(Relation.EQUAL, searched, term(option))).toList());
		}
		List<Term> arguments = given.stream().map(FeelReader::term).toList();
		Function function = Function.named(call.function())
			.filter(known -> known.takes(arguments.size()))
			.orElseThrow(() -> new RuleException("rule.forbidden", "công thức gọi '" + call.function() + "' với " + arguments.size()
					+ " tham số; các hàm dùng được: " + String.join(", ", Function.words()) + ", not, list contains"));
		return new Term.Call(function, arguments);
	}

	static Term any(List<Term> terms) {
		return fold(terms, Term.Either::new);
	}

	private static Term fold(List<Term> terms, BinaryOperator<Term> operator) {
		return terms.stream().reduce(operator).orElseThrow(() -> new RuleException("rule.forbidden", "công thức có danh sách trống"));
	}

	static <T> List<T> list(camundajar.impl.scala.collection.immutable.List<T> scala) {
		List<T> list = new ArrayList<>();
		for (Iterator<T> items = scala.iterator(); items.hasNext();) {
			list.add(items.next());
		}
		return list;
	}

	private FeelReader() {
	}

}
