package vn.namro.scoresheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of one field.
 *
 * @param maximum of its lines that are on the sheet
 */
record Group(String code, String title, BigDecimal maximum, List<Row> rows) {

	/** A line and how it is scored. */
	record Row(SheetLine line, LineForm form) {
	}

	/** @param titles of the fields by code */
	static List<Group> of(List<SheetLine> lines, Map<String, LineForm> forms, Map<String, String> titles) {
		Map<String, List<Row>> fields = new LinkedHashMap<>();
		lines.forEach(line -> fields.computeIfAbsent(line.field(), field -> new ArrayList<>()).add(new Row(line, forms.get(line.criterion()))));
		return fields.entrySet()
			.stream()
			.map(field -> new Group(field.getKey(), titles.get(field.getKey()),
					field.getValue().stream().map(row -> row.line().maximum()).reduce(BigDecimal.ZERO, BigDecimal::add), field.getValue()))
			.toList();
	}

}
