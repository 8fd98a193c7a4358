package vn.namro.papers.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** By what lists may be narrowed; the lower case name is the parameter of the address. */
public enum ExportFilter {

	/** The plan's year. */
	YEAR,

	/** Code of an agency. */
	AGENCY,

	/** Code of a plan. */
	PLAN,

	/** Code of a criteria set. */
	SET,

	/** Id of a campaign. */
	CAMPAIGN,

	/** Id of a score sheet. */
	SHEET,

	/** Id of the work that rows are about. */
	SUBJECT,

	/** Code of a status, as JSON shows it. */
	STATUS,

	/** Colour of an assignment. */
	LIGHT,

	/** First day. */
	FROM,

	/** Last day, included. */
	UNTIL,

	/** What points are summed by. */
	BY;

	private static final int MOST_LETTERS = 200;

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** @throws ExportRefusedException when the value cannot be one */
	Object read(String value) {
		if (value.length() > MOST_LETTERS || value.codePoints().anyMatch(Character::isISOControl)) {
			throw bad(value, "dài quá hoặc có ký tự không dùng được");
		}
		return switch (this) {
			case YEAR -> year(value);
			case FROM, UNTIL -> day(value);
			case STATUS, LIGHT -> value.toUpperCase(Locale.ROOT);
			default -> value;
		};
	}

	private Object year(String value) {
		if (!value.matches("20\\d\\d")) {
			throw bad(value, "phải là năm từ 2000 đến 2099");
		}
		return Integer.valueOf(value);
	}

	private Object day(String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeParseException ex) {
			throw bad(value, "phải là ngày có thật dạng năm-tháng-ngày, ví dụ 2026-11-30");
		}
	}

	private ExportRefusedException bad(String value, String complaint) {
		return ExportRefusedException.parameter(parameter(), value, complaint);
	}

}
