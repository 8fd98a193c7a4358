package vn.namro.scores.campaigndesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;

/** The paper by which something was decided. */
record Paper(String number, LocalDate date, String authority, String reason) {

	private static final int LINE = 200;

	private static final int TEXT = 2000;

	/**
	 * @param today the last day on which it can have been signed
	 * @throws InvalidInputException naming every part that is missing or cannot be
	 */
	Paper complete(LocalDate today) {
		List<String> missing = new ArrayList<>();
		missing(missing, this.number, "Số quyết định", LINE);
		missing(missing, this.authority, "Cơ quan quyết định", LINE);
		missing(missing, this.reason, "Lý do", TEXT);
		if (this.date == null) {
			missing.add("Ngày quyết định còn trống hoặc không hợp lệ.");
		}
		else if (this.date.isAfter(today)) {
			missing.add("Ngày quyết định " + Values.said(this.date) + " chưa đến.");
		}
		if (!missing.isEmpty()) {
			throw new InvalidInputException(missing);
		}
		return this;
	}

	private static void missing(List<String> missing, String text, String name, int longest) {
		if (text == null || text.isBlank()) {
			missing.add(name + " không được để trống.");
		}
		else if (text.length() > longest) {
			missing.add(name + " dài quá " + longest + " ký tự.");
		}
	}

	String words() {
		return "Quyết định số " + this.number + " của " + this.authority + ": " + this.reason;
	}

}
