package vn.namro.platform.input;

/**
 * What a person wants to do does not fit what others have done meanwhile; nothing was changed. The REST interfaces answer
 * it with status 409.
 */
public class ConflictingChangeException extends RuntimeException {

	/** @param message a Vietnamese sentence that says what happened and what to do */
	public ConflictingChangeException(String message) {
		super(message);
	}

}
