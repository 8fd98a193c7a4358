package vn.namro.proving.evidencepreview;

/** A stored file cannot be shown, though it may be downloaded. */
class UnreadableContentException extends RuntimeException {

	UnreadableContentException(Throwable cause) {
		super(cause);
	}

}
