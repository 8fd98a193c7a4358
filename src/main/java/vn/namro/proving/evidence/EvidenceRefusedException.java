package vn.namro.proving.evidence;

import java.util.Map;

/** A file or a wish about a document cannot be taken, for a reason that programs know by its code. */
public class EvidenceRefusedException extends RuntimeException {

	private final int status;

	private final String code;

	private final Map<String, Object> details;

	/**
	 * @param status of the HTTP answer
	 * @param code stable, {@code evidence.<word>}
	 * @param message a Vietnamese sentence that says what is wrong and what to do
	 */
	public EvidenceRefusedException(int status, String code, String message) {
		this(status, code, message, Map.of());
	}

	/** @param details further properties of the answer */
	public EvidenceRefusedException(int status, String code, String message, Map<String, Object> details) {
		super(message);
		this.status = status;
		this.code = code;
		this.details = details;
	}

	public int status() {
		return this.status;
	}

	public String code() {
		return this.code;
	}

	public Map<String, Object> details() {
		return this.details;
	}

}
