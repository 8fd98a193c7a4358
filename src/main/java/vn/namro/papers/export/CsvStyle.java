package vn.namro.papers.export;

import java.util.Map;

/**
 * How numbers, dates and cells look in a CSV file.
 *
 * @param vietnamese decimal comma and 30/11/2026; otherwise decimal point and 2026-11-30
 */
record CsvStyle(boolean vietnamese, char separator) {

	static final CsvStyle VIETNAMESE = new CsvStyle(true, ';');

	private static final Map<String, Character> SEPARATORS = Map.of("semicolon", ';', "comma", ',', ";", ';', ",", ',');

	/** @param locale vi or en; @param separator semicolon or comma; null for what is usual, which is a semicolon where the comma is taken */
	static CsvStyle of(String locale, String separator) {
		if (locale != null && !locale.matches("vi|en")) {
			throw ExportRefusedException.parameter("locale", locale, "không dùng được; các giá trị dùng được: vi, en");
		}
		boolean vietnamese = !"en".equals(locale);
		if (separator == null) {
			return new CsvStyle(vietnamese, vietnamese ? ';' : ',');
		}
		if (!SEPARATORS.containsKey(separator)) {
			throw ExportRefusedException.parameter("separator", separator, "không dùng được; các giá trị dùng được: semicolon, comma");
		}
		return new CsvStyle(vietnamese, SEPARATORS.get(separator));
	}

}
