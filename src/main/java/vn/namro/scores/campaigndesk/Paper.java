package vn.namro.scores.campaigndesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.namro.platform.input.InvalidInputException;

/** The paper by which something was decided. */
record Paper(String number, LocalDate date, String authority, String reason) {

	/** @throws InvalidInputException naming every part that is missing */
	Paper complete() {
		List<String> missing = new ArrayList<>();
		missing(missing, this.number, "Số quyết định");
		missing(missing, this.authority, "Cơ quan quyết định");
		missing(missing, this.reason, "Lý do");
		if (this.date == null) {
			missing.add("Ngày quyết định còn trống hoặc không hợp lệ.");
		}
		if (!missing.isEmpty()) {
			throw new InvalidInputException(missing);
		}
		return this;
	}

	private static void missing(List<String> missing, String text, String name) {
		if (text == null || text.isBlank()) {
			missing.add(name + " không được để trống.");
		}
	}

	String words() {
		return "Quyết định số " + this.number + " của " + this.authority + ": " + this.reason;
	}

}
