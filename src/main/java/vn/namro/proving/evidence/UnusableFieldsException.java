package vn.namro.proving.evidence;

import java.util.List;

import vn.namro.platform.input.InvalidInputException;

/** What is told about a document cannot be taken; programs know it by its code. */
public class UnusableFieldsException extends InvalidInputException {

	public UnusableFieldsException(List<String> messages) {
		super(messages);
	}

	@Override
	public String code() {
		return EvidenceCodes.FIELDS;
	}

}
