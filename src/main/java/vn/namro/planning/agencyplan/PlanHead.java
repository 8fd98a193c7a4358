package vn.namro.planning.agencyplan;

import java.time.LocalDate;

import vn.namro.platform.input.InvalidInputException;

/**
 * What identifies an agency's plan as a paper.
 *
 * @param number null as long as the office has not numbered it
 * @param dated null as long as it is not dated
 */
record PlanHead(String title, String number, LocalDate dated) {

	private static final int TITLE_LENGTH = 300;

	private static final int NUMBER_LENGTH = 60;

	/** @throws InvalidInputException when the title is missing or something is too long */
	static PlanHead of(String title, String number, LocalDate dated) {
		String name = title == null ? "" : title.strip();
		String symbol = number == null ? "" : number.strip();
		if (name.isEmpty() || name.length() > TITLE_LENGTH) {
			throw new InvalidInputException("Tên kế hoạch không được để trống và không quá " + TITLE_LENGTH + " ký tự.");
		}
		if (symbol.length() > NUMBER_LENGTH) {
			throw new InvalidInputException("Số, ký hiệu không quá " + NUMBER_LENGTH + " ký tự.");
		}
		return new PlanHead(name, symbol.isEmpty() ? null : symbol, dated);
	}

}
