package vn.namro.platform.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import vn.namro.platform.input.InvalidInputException;

/** What a person typed into a form, field by field. */
public final class FormInput {

	/** Letters that a field takes at most. */
	public static final int MAX_LENGTH = 2000;

	private final VariableScope scope;

	private FormInput(VariableScope scope) {
		this.scope = scope;
	}

	public static FormInput of(VariableScope scope) {
		return new FormInput(scope);
	}

	/**
	 * The field's text without surrounding blanks, empty when nothing was typed.
	 * @throws InvalidInputException when it is longer than a field may be
	 */
	public String text(String field) {
		Object value = this.scope.getVariable(field);
		String text = value == null ? "" : value.toString().strip();
		if (text.length() > MAX_LENGTH) {
			throw new InvalidInputException("Trường '" + field + "' dài quá " + MAX_LENGTH + " ký tự.");
		}
		return text;
	}

	/**
	 * @param label how the form calls the field
	 * @throws InvalidInputException when nothing was typed
	 */
	public String required(String field, String label) {
		String text = text(field);
		if (text.isEmpty()) {
			throw new InvalidInputException(label + " không được để trống.");
		}
		return text;
	}

	/** A ticked checkbox; unticked and never shown are the same. */
	public boolean ticked(String field) {
		return Boolean.parseBoolean(text(field));
	}

	/** @throws InvalidInputException when the field is no whole number between the bounds, both included */
	public int number(String field, String label, int least, int most) {
		try {
			int number = new java.math.BigDecimal(required(field, label)).intValueExact();
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (ArithmeticException | NumberFormatException ex) {
			// answered below, as a number out of bounds is
		}
		throw new InvalidInputException(label + " phải là số nguyên từ " + least + " đến " + most + ".");
	}

}
