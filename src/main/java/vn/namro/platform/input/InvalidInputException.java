package vn.namro.platform.input;

import java.util.List;

/**
 * What a person entered cannot be taken. Each message is one Vietnamese sentence that names the place and the mend.
 * The REST interfaces answer it with status 400 or 422.
 */
public class InvalidInputException extends RuntimeException {

	private final List<String> messages;

	public InvalidInputException(String message) {
		this(List.of(message));
	}

	public InvalidInputException(List<String> messages) {
		super(String.join("\n", messages));
		this.messages = List.copyOf(messages);
	}

	/** Stable word for programs, such as {@code rule.zero}; null where there is none. */
	public String code() {
		return null;
	}

	public List<String> messages() {
		return this.messages;
	}

}
