package vn.namro.platform.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.namro.platform.input.InvalidInputException;

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
		FormInput input = FormInput.of(scope);
		String decision = input.required(DECISION, "Quyết định");
		return switch (decision) {
			case "accept" -> new Review(true, "");
			case "return" -> new Review(false, input.required(RETURN_REASON, "Lý do trả lại"));
			default -> throw new InvalidInputException("Quyết định '" + decision + "' không hợp lệ.");
		};
	}

	/** Leaves the remark in the form's field, empty when accepted, for the model to hand on as {@code lastRemark}. */
	public void keepRemark(VariableScope scope) {
		scope.setVariable(RETURN_REASON, this.remark);
	}

}
