package vn.namro.platform.workbook;

import java.util.List;

/**
 * Something wrong or doubtful in a record, before anybody looks up where it was written: a check speaks of fields, whether they came from a
 * workbook or from a text.
 *
 * @param path names and indexes that lead to the field, such as {@code items, 3, lead}
 */
public record Problem(Finding.Severity severity, List<Object> path, String code, String message, String suggestion) {

	public static Problem error(List<Object> path, String code, String message, String suggestion) {
		return new Problem(Finding.Severity.ERROR, path, code, message, suggestion);
	}

	public static Problem warning(List<Object> path, String code, String message, String suggestion) {
		return new Problem(Finding.Severity.WARNING, path, code, message, suggestion);
	}

	public boolean isError() {
		return this.severity == Finding.Severity.ERROR;
	}

	public Finding at(Locator locator) {
		Place place = locator.find(this.path);
		return new Finding(this.severity, place.sheet(), place.row(), place.column(), this.code, sentence(this.message), this.suggestion);
	}

	/** A check words what is wrong so that it may follow the name of a file; alone it is a sentence. */
	private static String sentence(String message) {
		String begun = Character.toUpperCase(message.charAt(0)) + message.substring(1);
		return begun.endsWith(".") ? begun : begun + ".";
	}

}
