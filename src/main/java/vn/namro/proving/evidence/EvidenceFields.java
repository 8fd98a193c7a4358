package vn.namro.proving.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;


/**
 * What a person tells about a document, as text that was checked; what was left out is null.
 *
 * @param document id of the document of which a file is a new revision
 * @param subject what it proves
 */
public record EvidenceFields(String agency, Long document, String number, LocalDate date, String issuingBody, String abstractText, String kind,
		Boolean personalData, String subject, String section, String pages) {

	/** The names under which fields come. */
	public static final Set<String> NAMES = Set.of("agency", "document", "number", "date", "issuingBody", "abstract", "kind", "personalData", "subject", "section", "pages");

	/** No office that this program serves is older. */
	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final int SHOWN = 40;

	/** How programs and browsers say yes. */
	private static final Set<String> TRUE = Set.of("true", "on", "1");

	private static final Set<String> FALSE = Set.of("false", "off", "0");

	/** A field of text, as people call it, and how much it takes. */
	private record Text(String name, String words, int longest) {
	}

	private static final List<Text> TEXTS = List.of(new Text("number", "Số, ký hiệu văn bản", 300), new Text("issuingBody", "Cơ quan ban hành", 300),
			new Text("abstract", "Trích yếu", 2000), new Text("kind", "Loại tài liệu", 100), new Text("section", "Mục trích dẫn", 300));

	/**
	 * Checks fields that came by name.
	 * @param field gives the text of a field, null or blank where it was left out
	 * @param today a document cannot be dated later
	 * @throws InvalidInputException naming every field that cannot be taken
	 */
	public static EvidenceFields of(UnaryOperator<String> field, LocalDate today) {
		List<String> complaints = new ArrayList<>();
		TEXTS.forEach(given -> requireShort(given.words(), text(field, given.name()), given.longest(), complaints));
		LocalDate date = date(text(field, "date"), today, complaints);
		String pages = text(field, "pages");
		CitedPages.check(pages, complaints);
		Long document = number(text(field, "document"), complaints);
		Boolean personal = yesOrNo(text(field, "personalData"), complaints);
		if (!complaints.isEmpty()) {
			throw new UnusableFieldsException(complaints);
		}
		return new EvidenceFields(text(field, "agency"), document, text(field, "number"), date, text(field, "issuingBody"), text(field, "abstract"),
				text(field, "kind"), personal, text(field, "subject"), text(field, "section"), pages);
	}

	static void requireShort(String words, String text, int longest, List<String> complaints) {
		if (text != null && text.length() > longest) {
			complaints.add(words + " dài quá " + longest + " ký tự.");
		}
	}

	private static String text(UnaryOperator<String> field, String name) {
		return DocumentText.of(field.apply(name));
	}

	private static Boolean yesOrNo(String text, List<String> complaints) {
		if (text == null || FALSE.contains(text.toLowerCase(Locale.ROOT)) || TRUE.contains(text.toLowerCase(Locale.ROOT))) {
			return text == null ? null : Boolean.valueOf(TRUE.contains(text.toLowerCase(Locale.ROOT)));
		}
		complaints.add("Dữ liệu cá nhân (personalData): '" + shortened(text) + "' không hợp lệ; ghi true hoặc false.");
		return null;
	}

	private static String shortened(String text) {
		return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
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
			else if (date.isBefore(EARLIEST)) {
				complaints.add("Ngày văn bản '" + text + "' không được trước năm " + EARLIEST.getYear() + ".");
			}
			return date;
		}
		catch (DateTimeParseException ex) {
			complaints.add("Ngày văn bản '" + shortened(text) + "' không hợp lệ; ghi năm-tháng-ngày như 2024-03-15.");
			return null;
		}
	}

	private static Long number(String text, List<String> complaints) {
		if (text != null && !text.matches("\\d{1,18}")) {
			complaints.add("Mã tài liệu '" + shortened(text) + "' không hợp lệ.");
			return null;
		}
		return text == null ? null : Long.valueOf(text);
	}

}
