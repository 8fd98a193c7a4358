package vn.namro.scores.scoresheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import vn.namro.scores.lineform.LineForm;

/**
 * The lines of one field.
 *
 * @param maximum of its lines that are on the sheet
 */
record Group(String code, String title, BigDecimal maximum, List<Row> rows) {

	/**
	 * A line and how it is scored.
	 *
	 * @param open whether the reader fills it in now
	 * @param help who prepares it, null when nobody was asked
	 * @param releasable whether the reader may release it
	 */
	record Row(SheetLine line, LineForm form, boolean open, Helpers.Help help, boolean releasable) {
	}

	/** @param titles of the fields by code */
	static List<Group> of(List<SheetLine> lines, Function<SheetLine, Row> row, Map<String, String> titles) {
		Map<String, List<Row>> fields = new LinkedHashMap<>();
		lines.forEach(line -> fields.computeIfAbsent(line.field(), field -> new ArrayList<>()).add(row.apply(line)));
		return fields.entrySet()
			.stream()
			.map(field -> new Group(field.getKey(), titles.get(field.getKey()),
					field.getValue().stream().map(one -> one.line().maximum()).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add), field.getValue()))
			.toList();
	}

}
