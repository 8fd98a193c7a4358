package vn.namro.access.security.deployment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of expressions in models: a bean where code is called, elsewhere a variable, its negation or a comparison. */
public final class ModelExpressions {

	private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][a-zA-Z0-9]*)}");

	private static final Pattern VARIABLE = Pattern
		.compile("\\$\\{!?([a-z][a-zA-Z0-9]*)(?: (?:==|!=|<|>|<=|>=) (?:null|true|false|-?\\d+|'[^']*'))?}");

	/** How a called process gets the business key of its caller. */
	private static final String OWN_BUSINESS_KEY = "#{execution.processBusinessKey}";

	/** Whether the engine would evaluate a text, at least in part. */
	public static boolean isExpression(String text) {
		return text != null && (text.contains("${") || text.contains("#{"));
	}

	/** Whether a text is one of the expressions that a model may use, or none at all. */
	public static boolean isAllowed(String text) {
		return !isExpression(text) || text.equals(OWN_BUSINESS_KEY) || VARIABLE.matcher(text).matches();
	}

	/** The variable that an allowed expression reads. */
	public static Optional<String> variableOf(String expression) {
		Matcher variable = VARIABLE.matcher(expression);
		return variable.matches() ? Optional.of(variable.group(1)) : Optional.empty();
	}

	/** The bean that a delegate expression names. */
	public static Optional<String> beanOf(String delegateExpression) {
		Matcher bean = BEAN.matcher(delegateExpression);
		return bean.matches() ? Optional.of(bean.group(1)) : Optional.empty();
	}

	private ModelExpressions() {
	}

}
