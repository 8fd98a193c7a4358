package vn.namro.criteria.formula;

import java.util.List;

import vn.namro.platform.input.InvalidInputException;

/** A rule gives no points: a figure is missing or wrong, or the rule itself is. Never a silent zero. */
public class RuleException extends InvalidInputException {

	private final String code;

	public RuleException(String code, String message) {
		this(code, List.of(message));
	}

	public RuleException(String code, List<String> messages) {
		super(messages);
		this.code = code;
	}

	/** A refusal in words: where in the evaluator it arose tells nobody anything, and the search for faults meets many. */
	@Override
	public synchronized Throwable fillInStackTrace() {
		return this;
	}

	@Override
	public String code() {
		return this.code;
	}

}
