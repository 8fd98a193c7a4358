package vn.namro.reporting.statistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;

/**
 * The columns of {@code config/reporting/ministry.yaml}.
 *
 * @param sheet name of the sheet in a workbook
 * @param columns from left to right
 */
record MinistryFile(String sheet, Csv csv, List<Column> columns) {

	private static final int LONGEST_SHEET = 31;

	/**
	 * How CSV is written.
	 *
	 * @param bom whether the file begins with the mark by which Excel knows UTF-8; null is yes
	 * @param separator comma or semicolon; null is comma
	 * @param decimal point or comma; null is point
	 */
	record Csv(Boolean bom, Separator separator, Decimal decimal) {

		static final Csv USUAL = new Csv(null, null, null);

		boolean marked() {
			return this.bom == null || this.bom;
		}

		char between() {
			return this.separator == Separator.SEMICOLON ? ';' : ',';
		}

		boolean withComma() {
			return this.decimal == Decimal.COMMA;
		}

	}

	enum Separator {

		COMMA, SEMICOLON

	}

	enum Decimal {

		POINT, COMMA

	}

	/** @param field or {@code constant}, one of the two, @param format null where it follows from the field */
	record Column(String header, String field, String constant, String format) {
	}

	/** @throws InvalidInputException naming file, line and field of everything that is wrong */
	static MinistryFile read(Path path) {
		YamlFile yaml = YamlFile.read(path);
		return yaml.as(MinistryFile.class).checked(yaml);
	}

	Csv style() {
		return this.csv == null ? Csv.USUAL : this.csv;
	}

	private MinistryFile checked(YamlFile yaml) {
		List<String> complaints = new ArrayList<>();
		if (this.sheet == null || this.sheet.isBlank() || this.sheet.length() > LONGEST_SHEET || this.sheet.matches(".*[\\[\\]:*?/\\\\].*")) {
			complaints.add(yaml.complain("tên trang tính phải có 1 đến " + LONGEST_SHEET + " ký tự, không có các dấu [ ] : * ? / \\", "sheet"));
		}
		if (this.columns == null || this.columns.isEmpty()) {
			complaints.add(yaml.complain("phải có ít nhất một cột", "columns"));
		}
		Set<String> headers = new HashSet<>();
		for (int i = 0; this.columns != null && i < this.columns.size(); i++) {
			check(this.columns.get(i), i, headers, yaml, complaints);
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return this;
	}

	private static void check(Column column, int place, Set<String> headers, YamlFile yaml, List<String> complaints) {
		if (column == null) {
			complaints.add(yaml.complain("cột trống", "columns", place));
			return;
		}
		if (column.header() == null || column.header().isBlank()) {
			complaints.add(yaml.complain("cột phải có tên (header)", "columns", place, "header"));
		}
		else if (!headers.add(column.header().strip())) {
			complaints.add(yaml.complain("cột '" + column.header() + "' có hai lần", "columns", place, "header"));
		}
		if ((column.field() == null) == (column.constant() == null)) {
			complaints.add(yaml.complain("cột phải có field hoặc constant, đúng một trong hai", "columns", place));
		}
		if (column.field() != null && !StatisticsFields.NAMES.contains(column.field())) {
			complaints.add(yaml.complain("không có trường '" + column.field() + "'; các trường dùng được: " + String.join(", ", StatisticsFields.NAMES), "columns", place, "field"));
		}
		if (column.format() != null && !StatisticsFields.isFormat(column.format())) {
			complaints.add(yaml.complain("cách viết '" + column.format() + "' không dùng được; ghi number, text hoặc mẫu ngày như dd/MM/yyyy", "columns", place, "format"));
		}
	}

}
