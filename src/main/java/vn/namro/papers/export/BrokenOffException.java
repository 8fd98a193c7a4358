package vn.namro.papers.export;

/** Part of a file has gone out and the rest will not come. */
class BrokenOffException extends RuntimeException {

	BrokenOffException(Throwable cause) {
		super(cause);
	}

}
