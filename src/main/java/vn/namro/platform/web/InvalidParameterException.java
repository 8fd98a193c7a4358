package vn.namro.platform.web;

/** A parameter of an address cannot be taken; answered with status 400 and its name. */
final class InvalidParameterException extends RuntimeException {

	private final String parameter;

	/** @param complaint in Vietnamese, going on from "giá trị …" */
	InvalidParameterException(String parameter, String complaint) {
		super(complaint);
		this.parameter = parameter;
	}

	String parameter() {
		return this.parameter;
	}

}
