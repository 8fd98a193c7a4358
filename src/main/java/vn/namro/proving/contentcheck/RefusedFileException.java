package vn.namro.proving.contentcheck;

/** Says why a file is not taken and what to do instead. */
public class RefusedFileException extends RuntimeException {

	private final Refusal refusal;

	RefusedFileException(Refusal refusal, String message) {
		super(message);
		this.refusal = refusal;
	}

	/** Stable, such as {@code evidence.macro}. */
	public String code() {
		return this.refusal.code();
	}

	/** HTTP status that fits: 415 or 422. */
	public int status() {
		return this.refusal.status();
	}

	/** The kind of refusal, for callers in need of more than the code. */
	public Refusal refusal() {
		return this.refusal;
	}

	RefusedFileException naming(String fileName) {
		return new RefusedFileException(this.refusal, "Tệp “" + fileName + "”: " + this.refusal.message());
	}

}
