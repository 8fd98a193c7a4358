package vn.namro.papers.export;

import java.util.Map;

/**
 * A column of a list.
 *
 * @param key name in JSON and in {@code GET /api/export}, stable
 * @param header what people read above it
 * @param width in letters of a workbook
 * @param words what people read in place of a code; empty where the value speaks for itself
 */
public record ExportColumn(String key, String header, Type type, int width, Map<String, String> words) {

	/** What a value is: {@code String}, {@code Long}, {@code BigDecimal}, {@code LocalDate}, {@code OffsetDateTime}, {@code Boolean}; each may be null. */
	public enum Type {

		TEXT(24), NUMBER(10), DECIMAL(12), DATE(12), INSTANT(17), BOOLEAN(9);

		final int width;

		Type(int width) {
			this.width = width;
		}

	}

	public static ExportColumn of(String key, String header, Type type) {
		return new ExportColumn(key, header, type, type.width, Map.of());
	}

	public static ExportColumn text(String key, String header, int width) {
		return new ExportColumn(key, header, Type.TEXT, width, Map.of());
	}

	/** What people read, where the value is a code. */
	Object said(Object value) {
		return value instanceof String code ? this.words.getOrDefault(code, code) : value;
	}

}
