package vn.namro.access.administration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.platform.input.InvalidInputException;

/** An office as typed into a form; days as {@code yyyy-MM-dd}, empty when open. */
record OfficeForm(String role, String agency, String scope, String office, String from, String until) {

	static final OfficeForm EMPTY = new OfficeForm("", "", "", "", "", "");

	private static final int LONGEST_TITLE = 200;

	/** @throws InvalidInputException naming the field that is wrong */
	void check() {
		if (this.role == null || !Groups.ALL.contains(this.role)) {
			throw new InvalidInputException("Chưa chọn vai trò.");
		}
		if (this.agency == null || this.agency.isBlank()) {
			throw new InvalidInputException("Chưa chọn cơ quan.");
		}
		if (title() != null && title().length() > LONGEST_TITLE) {
			throw new InvalidInputException("Chức danh dài quá " + LONGEST_TITLE + " ký tự.");
		}
		if (firstDay() != null && lastDay() != null && lastDay().isBefore(firstDay())) {
			throw new InvalidInputException("Ngày kết thúc phải từ ngày bắt đầu trở đi.");
		}
	}

	/** The whole province only when chosen. */
	Scope reach() {
		return Scope.PROVINCE.name().equals(this.scope) ? Scope.PROVINCE : Scope.AGENCY;
	}

	/** Null when there is none. */
	String title() {
		return this.office == null || this.office.isBlank() ? null : this.office.strip();
	}

	LocalDate firstDay() {
		return day(this.from, "Ngày bắt đầu");
	}

	LocalDate lastDay() {
		return day(this.until, "Ngày kết thúc");
	}

	/** @throws InvalidInputException when it is no day; nothing typed is null */
	static LocalDate day(String text, String label) {
		try {
			return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInputException(label + " '" + text + "' không phải là ngày (năm-tháng-ngày).");
		}
	}

}
