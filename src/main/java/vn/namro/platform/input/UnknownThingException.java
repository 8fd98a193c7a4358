package vn.namro.platform.input;

/**
 * What a person asks for does not exist, or lies outside what the person may see, which is told in the same words. The
 * REST interfaces answer it with status 404.
 */
public class UnknownThingException extends RuntimeException {

	public UnknownThingException(String message) {
		super(message);
	}

}
