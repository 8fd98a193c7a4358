package vn.namro.platform.workbook;

import java.util.Collection;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something wrong or doubtful in what a person handed in, said so that the person can mend it.
 *
 * @param sheet see {@link Place#sheet()}
 * @param row see {@link Place#row()}
 * @param column see {@link Place#column()}
 * @param code stable, such as {@code item.lead.unknown}
 * @param message one Vietnamese sentence
 * @param suggestion how to mend it; null where there is nothing to suggest
 */
public record Finding(Severity severity, String sheet, Integer row, String column, String code, String message, String suggestion) {

	public enum Severity {

		ERROR, WARNING

	}

	public static Finding error(Place place, String code, String message, String suggestion) {
		return new Finding(Severity.ERROR, place.sheet(), place.row(), place.column(), code, message, suggestion);
	}

	public static Finding warning(Place place, String code, String message, String suggestion) {
		return new Finding(Severity.WARNING, place.sheet(), place.row(), place.column(), code, message, suggestion);
	}

	@JsonIgnore
	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

	public static boolean anyError(Collection<Finding> findings) {
		return findings.stream().anyMatch(Finding::isError);
	}

}
