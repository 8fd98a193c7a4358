package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import vn.namro.platform.input.InvalidInputException;

/**
 * What a person tells about a document, as text that was checked; what was left out is null.
 *
 * @param document id of the document of which a file is a new revision
 * @param subject what it proves
 */
public record EvidenceFields(String agency, Long document, String number, LocalDate date, String issuingBody, String abstractText, String kind,
		Boolean personalData, String subject, String section, String pages) {

	private static final Pattern PAGES = Pattern.compile("\\d{1,5}(\\s*[-–]\\s*\\d{1,5})?(\\s*[,;]\\s*\\d{1,5}(\\s*[-–]\\s*\\d{1,5})?)*");

	private static final int LONGEST = 2000;

	/** How programs and browsers say yes. */
	private static final Set<String> TRUE = Set.of("true", "on", "1");

	/** Where each field is named for people. */
	private static final Map<String, String> NAMES = Map.of("number", "Số, ký hiệu văn bản", "issuingBody", "Cơ quan ban hành", "abstract", "Trích yếu", "kind",
			"Loại tài liệu", "section", "Mục trích dẫn");

	/**
	 * Checks fields that came by name.
	 * @param field gives the text of a field, null or blank where it was left out
	 * @param today a document cannot be dated later
	 * @throws InvalidInputException naming every field that cannot be taken
	 */
	public static EvidenceFields of(UnaryOperator<String> field, LocalDate today) {
		List<String> complaints = new ArrayList<>();
		NAMES.forEach((name, words) -> {
			String text = text(field, name);
			if (text != null && text.length() > LONGEST) {
				complaints.add(words + " dài quá " + LONGEST + " ký tự.");
			}
		});
		LocalDate date = date(text(field, "date"), today, complaints);
		String pages = pages(text(field, "pages"), complaints);
		Long document = number(text(field, "document"), complaints);
		String personal = text(field, "personalData");
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return new EvidenceFields(text(field, "agency"), document, text(field, "number"), date, text(field, "issuingBody"), text(field, "abstract"),
				text(field, "kind"), personal == null ? null : TRUE.contains(personal.toLowerCase(Locale.ROOT)), text(field, "subject"), text(field, "section"), pages);
	}

	/** Pages as people write them: {@code 12}, {@code 3-5}, {@code 1, 4-6}; null stays null. */
	public static String pages(String text, List<String> complaints) {
		if (text != null && !PAGES.matcher(text).matches()) {
			complaints.add("Trang '" + text + "' không hợp lệ; ghi như 12 hoặc 3-5 hoặc 1, 4-6.");
		}
		return text;
	}

	private static String text(UnaryOperator<String> field, String name) {
		String text = field.apply(name);
		return text == null || text.isBlank() ? null : text.strip().replace("\0", "");
	}

	private static LocalDate date(String text, LocalDate today, List<String> complaints) {
		if (text == null) {
			return null;
		}
		try {
			LocalDate date = LocalDate.parse(text);
			if (date.isAfter(today)) {
				complaints.add("Ngày văn bản không được sau ngày hôm nay.");
			}
			return date;
		}
		catch (DateTimeParseException ex) {
			complaints.add("Ngày văn bản '" + text + "' không hợp lệ; ghi năm-tháng-ngày như 2024-03-15.");
			return null;
		}
	}

	private static Long number(String text, List<String> complaints) {
		if (text != null && !text.matches("\\d{1,18}")) {
			complaints.add("Mã tài liệu '" + text + "' không hợp lệ.");
			return null;
		}
		return text == null ? null : Long.valueOf(text);
	}

}
