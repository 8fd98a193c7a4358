package vn.namro.proving.documentheading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what clerks put into file names, such as {@code 123-QD-UBND 15.3.2024 ve viec ….pdf}. */
final class NameOfFile {

	private static final Pattern NUMBER = Pattern
		.compile("(?<![\\p{L}\\d])(?:[Ss]ố?\\s*)?(\\d{1,5})\\s*[-_.]\\s*(?:(\\d{4})\\s*[-_.]\\s*)?([\\p{Lu}][\\p{L}]{1,4})((?:[-_][\\p{Lu}0-9]{2,12}){0,3})(?![\\p{Ll}])");

	private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})[.\\-_ ](\\d{1,2})[.\\-_ ](\\d{4})(?!\\d)");

	private static final Pattern COMPACT_DATE = Pattern.compile("(?<!\\d)(20\\d{2})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");

	/** Kinds of documents that file names write without their marks. */
	private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("QD", "QĐ"), Map.entry("QĐ", "QĐ"), Map.entry("KH", "KH"), Map.entry("BC", "BC"),
			Map.entry("TB", "TB"), Map.entry("TTR", "TTr"), Map.entry("CT", "CT"), Map.entry("NQ", "NQ"), Map.entry("HD", "HD"), Map.entry("BB", "BB"),
			Map.entry("CTR", "CTr"), Map.entry("DA", "ĐA"), Map.entry("ĐA", "ĐA"), Map.entry("GM", "GM"), Map.entry("CD", "CĐ"), Map.entry("CĐ", "CĐ"),
			Map.entry("KL", "KL"));

	private NameOfFile() {
	}

	static Suggested read(String fileName) {
		String stem = Normalizer.normalize(fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""), Normalizer.Form.NFC);
		Matcher number = NUMBER.matcher(stem);
		String found = null;
		String rest = stem;
		if (number.find()) {
			found = number(number);
			rest = found == null ? stem : stem.substring(0, number.start()) + " " + stem.substring(number.end());
		}
		LocalDate date = null;
		Matcher day = DATE.matcher(rest);
		Matcher compact = COMPACT_DATE.matcher(rest);
		if (day.find()) {
			date = FirstPage.day(day.group(3), day.group(2), day.group(1));
			rest = day.replaceFirst(" ");
		}
		else if (compact.find()) {
			date = FirstPage.day(compact.group(1), compact.group(2), compact.group(3));
			rest = compact.replaceFirst(" ");
		}
		return new Suggested(found, date, null, words(rest));
	}

	/** Null where it is no kind of document but, say, the name of a camera. Letters without a kind are from an agency: 45-SNV-TCCB. */
	private static String number(Matcher number) {
		String kind = KINDS.get(number.group(3).toUpperCase(Locale.ROOT));
		boolean letter = kind == null && number.group(3).matches("\\p{Lu}{3,5}") && !number.group(4).isEmpty();
		if (kind == null && !letter) {
			return null;
		}
		String year = number.group(2) == null ? "" : number.group(2) + "/";
		return number.group(1) + "/" + year + (kind == null ? number.group(3) : kind) + number.group(4).replace('_', '-');
	}

	private static String words(String rest) {
		String text = rest.replaceAll("(?iu)(^so |^số |(?<=^|\\s)(ngày|ngay|signed|đã ký|da ky|\\(\\d+\\)|scan|bản scan)(?=\\s|$))", " ")
			.replaceAll("[_]+", " ")
			.replaceAll("\\s+", " ")
			.replaceAll("^[\\s.,;:\\-–()]+|[\\s.,;:\\-–(]+$", "");
		boolean says = text.split(" ").length >= 3 && text.chars().filter(Character::isLetter).count() > 8;
		return says ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : null;
	}

}
