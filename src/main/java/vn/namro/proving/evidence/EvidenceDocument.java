package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import vn.namro.platform.input.InvalidInputException;

/**
 * A document that proves a result, identified as Vietnamese offices do: number and symbol, date, issuing body, abstract
 * (Nghị định 30/2020/NĐ-CP, Điều 8). Photographs and the like have an abstract only, the rest is null.
 */
public record EvidenceDocument(String number, LocalDate dated, String issuingBody, String abstractText) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/**
	 * Checks what a person typed.
	 * @param today a document cannot be dated later
	 * @throws InvalidInputException naming every field that is missing or wrong
	 */
	public static EvidenceDocument of(String number, String dated, String issuingBody, String abstractText, LocalDate today) {
		List<String> complaints = new ArrayList<>();
		requireText(number, "Số, ký hiệu văn bản", complaints);
		requireText(issuingBody, "Cơ quan ban hành", complaints);
		requireText(abstractText, "Trích yếu", complaints);
		LocalDate date = date(dated, complaints);
		if (date != null && date.isAfter(today)) {
			complaints.add("Ngày văn bản không được sau ngày hôm nay.");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return new EvidenceDocument(number.strip(), date, issuingBody.strip(), abstractText.strip());
	}

	/** The documents as lines of text under a heading, empty when there are none. */
	public static String list(List<EvidenceDocument> documents) {
		return documents.isEmpty() ? ""
				: documents.stream().map(EvidenceDocument::line).collect(Collectors.joining("\n", "\n\nVăn bản kiểm chứng:\n", ""));
	}

	private String line() {
		return "- " + text();
	}

	/** As offices cite it, in one line; what no office issued has a date or nothing before its abstract. */
	public String text() {
		StringJoiner origin = new StringJoiner(", ", "", ": ").setEmptyValue("");
		if (this.number != null) {
			origin.add(this.dated == null ? this.number : this.number + " ngày " + DAY.format(this.dated));
		}
		else if (this.dated != null) {
			origin.add("ngày " + DAY.format(this.dated));
		}
		if (this.issuingBody != null) {
			origin.add(this.issuingBody);
		}
		return origin + this.abstractText;
	}

	private static void requireText(String text, String field, List<String> complaints) {
		if (text == null || text.isBlank()) {
			complaints.add(field + " không được để trống.");
		}
	}

	private static LocalDate date(String text, List<String> complaints) {
		try {
			return LocalDate.parse(text == null ? "" : text.strip());
		}
		catch (DateTimeParseException ex) {
			complaints.add("Ngày văn bản còn trống hoặc không hợp lệ.");
			return null;
		}
	}

}
