package vn.namro.scores.campaigndesk;

import java.time.LocalDate;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;

/** The paper of a decision as people type it. */
record PaperForm(String number, String date, String authority, String reason) {

	Paper paper() {
		return new Paper(this.number, day(this.date == null ? "" : this.date, "Ngày quyết định"), this.authority, this.reason);
	}

	/**
	 * A day as people type it; null for none.
	 * @throws InvalidInputException when something is typed that is no day
	 */
	static LocalDate day(String typed, String name) {
		return typed.isBlank() ? null
				: Values.date(typed).orElseThrow(() -> new InvalidInputException(name + ": '" + typed + "' không phải ngày có thật (ngày/tháng/năm)."));
	}

}
