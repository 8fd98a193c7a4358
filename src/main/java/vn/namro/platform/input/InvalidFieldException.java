package vn.namro.platform.input;

/** A text file cannot be taken because of one field, whose line is known. */
public class InvalidFieldException extends InvalidInputException {

	private final int line;

	private final String field;

	private final String complaint;

	/**
	 * @param message the whole sentence, with file, line and field
	 * @param field path of the field, empty where none is concerned
	 * @param complaint what is wrong, without the place
	 */
	InvalidFieldException(String message, int line, String field, String complaint) {
		super(message);
		this.line = line;
		this.field = field;
		this.complaint = complaint;
	}

	public int line() {
		return this.line;
	}

	public String field() {
		return this.field;
	}

	public String complaint() {
		return this.complaint;
	}

}
