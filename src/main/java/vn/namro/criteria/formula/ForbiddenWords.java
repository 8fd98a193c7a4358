package vn.namro.criteria.formula;

import java.util.Map;

import org.camunda.feel.syntaxtree.Exp;

/** Says of FEEL that a rule may not use how somebody wrote it, not how the parser calls it. */
final class ForbiddenWords {

	private static final Map<String, String> WRITTEN = Map.of("ConstNull$", "null", "For", "for", "Filter", "[ ]", "Exponentiation", "**", "PathExpression", ".",
			"QualifiedFunctionInvocation", ".", "FunctionDefinition", "function", "SomeItem", "some", "EveryItem", "every", "ConstContext", "{ }");

	private ForbiddenWords() {
	}

	static RuleException refusal(Exp exp) {
		String written = WRITTEN.get(exp.getClass().getSimpleName());
		return new RuleException("rule.forbidden", "công thức dùng " + (written == null ? "cách viết không có trong quy tắc tính điểm" : "'" + written + "'")
				+ "; chỉ dùng được số, chữ, ngày, số liệu kê khai, + - * /, so sánh, in, between, and, or, not, if, và các hàm " + String.join(", ", Function.words()));
	}

}
