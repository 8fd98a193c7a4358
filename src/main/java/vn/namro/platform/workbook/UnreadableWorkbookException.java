package vn.namro.platform.workbook;

import vn.namro.platform.input.InvalidInputException;

/** What was handed in is no workbook that can be read, or one that is too large to be honest. */
public class UnreadableWorkbookException extends InvalidInputException {

	UnreadableWorkbookException(String message) {
		super(message);
	}

}
