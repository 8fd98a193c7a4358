package vn.namro.papers.document;

/** Somebody asked for a format that papers do not come in. */
public class UnknownFormatException extends RuntimeException {

	public UnknownFormatException(String message) {
		super(message);
	}

}
