package vn.namro.proving.documentheading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the heading that Nghị định 30/2020/NĐ-CP (Phụ lục I) puts on the first page of every document. */
final class FirstPage {

	/** The heading and the beginning of the text. */
	private static final int MOST = 4_000;

	private static final int MOST_LINES_OF_ABSTRACT = 6;

	private static final Pattern NUMBER = Pattern
		.compile("(?iu:số)\\s*[:.]?\\s*(\\d{1,6}[a-z]?)\\s*((?:/\\s*\\d{4}\\s*)?[/-]\\s*[\\p{Lu}][\\p{L}0-9]{0,9}(?:\\s?[-/&]\\s?[\\p{Lu}0-9][\\p{L}0-9]{0,11}){0,4})");

	private static final Pattern DATE = Pattern.compile("(?iu)ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");

	private static final Pattern MOTTO = Pattern.compile("(?iu) ?(cộng h(òa|oà) x(ã|ã) hội chủ nghĩa việt nam|độc lập\\s*[-–]\\s*tự do\\s*[-–]\\s*hạnh phúc|đảng cộng sản việt nam) ?");

	private static final Set<String> TYPES = Set.of("QUYẾT ĐỊNH", "KẾ HOẠCH", "BÁO CÁO", "THÔNG BÁO", "TỜ TRÌNH", "CHỈ THỊ", "NGHỊ QUYẾT", "HƯỚNG DẪN", "BIÊN BẢN",
			"CHƯƠNG TRÌNH", "PHƯƠNG ÁN", "ĐỀ ÁN", "QUY CHẾ", "QUY ĐỊNH", "CÔNG ĐIỆN", "KẾT LUẬN", "GIẤY MỜI", "THÔNG CÁO", "DỰ ÁN", "PHỤ LỤC");

	private static final Pattern ENDS_ABSTRACT = Pattern.compile("(?iu)\\s*(căn cứ|thực hiện|kính gửi|theo |[_\\-–—=*]{3,}|điều 1|i\\.|1\\.|phần|chủ tịch|ủy ban nhân dân|ngày |.*, ngày ).*");

	private FirstPage() {
	}

	static Suggested read(String text) {
		String start = Normalizer.normalize(text.substring(0, Math.min(MOST, text.length())), Normalizer.Form.NFC);
		// one blank where there are many: the expressions above would try every way to share them out
		String page = start.replaceAll("[\\h\\f]+", " ").replace("\r", "").replaceAll("\\n[\\n ]+", "\n\n");
		List<String> lines = MOTTO.matcher(page).replaceAll("\n").lines().map(String::strip).toList();
		return new Suggested(number(page), date(page), issuingBody(lines), abstractText(lines));
	}

	private static String number(String page) {
		Matcher number = NUMBER.matcher(page);
		return number.find() ? (number.group(1) + number.group(2)).replaceAll("\\s", "") : null;
	}

	private static LocalDate date(String page) {
		Matcher date = DATE.matcher(page);
		return date.find() ? day(date.group(3), date.group(2), date.group(1)) : null;
	}

	/** Null for days that do not exist. */
	static LocalDate day(String year, String month, String day) {
		try {
			LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
			return date.getYear() < 1945 || date.getYear() > 2200 ? null : date;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** The capital lines above the number, of which the upper ones name the superior body. */
	private static String issuingBody(List<String> lines) {
		List<String> capitals = new ArrayList<>();
		for (String line : lines) {
			if (NUMBER.matcher(line).find() || line.startsWith("Số")) {
				return capitals.isEmpty() ? null : IssuingBody.of(capitals);
			}
			if (!line.isBlank() && line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().filter(Character::isLetter).count() > 2) {
				capitals.add(line);
			}
			if (TYPES.contains(line)) {
				return null;
			}
		}
		return null;
	}

	private static String abstractText(List<String> lines) {
		for (int i = 0; i < lines.size(); i++) {
			if (TYPES.contains(lines.get(i))) {
				return joined(lines, i + 1, "");
			}
			Matcher letter = Pattern.compile("(?iu)^v/v\\s*[:.]?\\s*(.+)$").matcher(lines.get(i));
			if (letter.matches()) {
				return joined(lines, i + 1, letter.group(1) + " ");
			}
		}
		return null;
	}

	private static String joined(List<String> lines, int from, String begun) {
		String text = begun + lines.stream()
			.skip(from)
			.dropWhile(line -> begun.isEmpty() && line.isBlank())
			.takeWhile(line -> !line.isBlank() && !ENDS_ABSTRACT.matcher(line).matches())
			.limit(MOST_LINES_OF_ABSTRACT)
			.collect(Collectors.joining(" "));
		String clean = text.replaceAll("\\s+", " ").strip();
		return clean.length() < 5 ? null : Character.toUpperCase(clean.charAt(0)) + clean.substring(1);
	}

}
