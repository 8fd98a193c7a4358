package vn.namro.reporting.reportissue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.namro.platform.input.InvalidInputException;

/**
 * Number and date of a paper, as far as they can be judged by themselves.
 *
 * @param number with its symbol, as {@code 125/BC-UBND}
 */
public record IssueFields(String number, LocalDate date) {

	private static final int LONGEST = 100;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/**
	 * The day before which a paper cannot have been issued.
	 *
	 * @param event what happened on that day, in Vietnamese
	 */
	public record Earliest(LocalDate day, String event) {
	}

	/**
	 * @param number as typed
	 * @param date yyyy-MM-dd
	 * @param earliest null when nothing has to have happened before
	 * @throws InvalidInputException naming everything that cannot be taken
	 */
	public static IssueFields of(String number, String date, Earliest earliest, LocalDate today) {
		List<String> complaints = new ArrayList<>();
		String cleaned = number(number, complaints);
		LocalDate day = date(date, complaints);
		if (day != null && day.isAfter(today)) {
			complaints.add("Ngày ban hành " + DAY.format(day) + " ở sau ngày hôm nay (" + DAY.format(today) + ").");
		}
		if (day != null && earliest != null && day.isBefore(earliest.day())) {
			complaints.add("Ngày ban hành " + DAY.format(day) + " ở trước ngày " + earliest.event() + " (" + DAY.format(earliest.day()) + ").");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return new IssueFields(cleaned, day);
	}

	/** How two numbers are compared: whoever types them uses blanks and capitals as they like. */
	String key() {
		return this.number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
	}

	private static String number(String text, List<String> complaints) {
		String number = text == null ? "" : Normalizer.normalize(text.replace("\0", ""), Normalizer.Form.NFC).strip();
		if (number.isEmpty()) {
			complaints.add("Số, ký hiệu (number) không được để trống.");
		}
		else if (number.length() > LONGEST || number.chars().anyMatch(Character::isISOControl)) {
			complaints.add("Số, ký hiệu (number) phải là một dòng, dài không quá " + LONGEST + " ký tự.");
		}
		else if (number.chars().noneMatch(Character::isDigit)) {
			complaints.add("Số, ký hiệu (number) '" + number + "' không có chữ số nào; ghi như 125/BC-UBND.");
		}
		return number;
	}

	private static LocalDate date(String text, List<String> complaints) {
		if (text == null || text.isBlank()) {
			complaints.add("Ngày ban hành (date) không được để trống.");
			return null;
		}
		try {
			return LocalDate.parse(text.strip());
		}
		catch (DateTimeParseException ex) {
			complaints.add("Ngày ban hành (date) '" + text + "' không hợp lệ; ghi năm-tháng-ngày như 2024-03-15.");
			return null;
		}
	}

}
