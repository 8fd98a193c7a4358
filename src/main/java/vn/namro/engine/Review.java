package vn.namro.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.namro.input.InvalidInputException;

/**
 * The outcome of a step in which somebody accepts or returns what others handed in.
 *
 * @param remark the reason of a return, empty when accepted
 */
public record Review(boolean accepted, String remark) {

	/** Form field of every review: {@code accept} or {@code return}. */
	public static final String DECISION = "decision";

	/** Form field that gives the reason of a return. */
	public static final String RETURN_REASON = "returnReason";

	/** @throws InvalidInputException when no decision was made, or a return has no reason */
	public static Review of(VariableScope scope) {
		return of(scope, DECISION, "accept");
	}

	/** @param accept the value of the decision field that means consent; any other than {@code return} is refused */
	public static Review of(VariableScope scope, String decisionField, String accept) {
		FormInput input = FormInput.of(scope);
		String decision = input.required(decisionField, "Quyết định");
		if (decision.equals(accept)) {
			return new Review(true, "");
		}
		if (!decision.equals("return")) {
			throw new InvalidInputException("Quyết định '" + decision + "' không hợp lệ.");
		}
		return new Review(false, input.required(RETURN_REASON, "Lý do trả lại"));
	}

	/** Leaves the remark in the form's field, empty when accepted, for the model to hand on as {@code lastRemark}. */
	public void keepRemark(VariableScope scope) {
		scope.setVariable(RETURN_REASON, this.remark);
	}

}
