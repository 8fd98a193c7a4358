package vn.namro.papers.export;

/** Nothing of a list was sent, and why. */
class ExportRefusedException extends RuntimeException {

	private final int status;

	private final String parameter;

	private ExportRefusedException(int status, String parameter, String message) {
		super(message);
		this.status = status;
		this.parameter = parameter;
	}

	static ExportRefusedException parameter(String name, String value, String complaint) {
		return new ExportRefusedException(400, name, "Tham số " + name + ": giá trị '" + value + "' " + complaint + ".");
	}

	static ExportRefusedException busy(String message) {
		return new ExportRefusedException(429, null, message);
	}

	int status() {
		return this.status;
	}

	/** Null where none is to blame. */
	String parameter() {
		return this.parameter;
	}

}
