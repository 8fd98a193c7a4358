package vn.namro.platform.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns an entry of a table into the tree of a record, and back into cells: what cannot be read is reported by its cell and left out. */
public final class Records {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private Records() {
	}

	public static ObjectNode read(Table table, Table.Entry entry, List<Finding> findings) {
		ObjectNode record = NODES.objectNode();
		for (Column column : table.layout().columns()) {
			entry.cell(column.field()).flatMap(cell -> value(cell, column, findings)).ifPresent(value -> put(record, column.field(), value));
		}
		return record;
	}

	private static Optional<JsonNode> value(Cell cell, Column column, List<Finding> findings) {
		if (cell.kind() == Cell.Kind.ERROR) {
			findings.add(Finding.error(cell.place(), "value.formulaError", "Ô '" + column.header() + "' có công thức lỗi " + cell.text() + ".",
					"Sửa công thức hoặc gõ thẳng giá trị."));
			return Optional.empty();
		}
		Optional<JsonNode> value = switch (column.type()) {
			case TEXT -> column.choices().isEmpty() ? Optional.of(NODES.textNode(cell.text())) : choice(cell, column);
			case INTEGER -> Values.decimal(cell).filter(Records::isWhole).map(number -> NODES.numberNode(number.intValueExact()));
			case DECIMAL -> Values.decimal(cell).map(number -> NODES.numberNode(number));
			case DATE -> Values.date(cell.text()).map(day -> NODES.textNode(day.toString()));
			case BOOLEAN -> truth(cell).map(NODES::booleanNode);
			case LIST -> Optional.of(list(cell.text()));
		};
		if (value.isEmpty()) {
			findings.add(unreadable(cell, column));
		}
		return value;
	}

	private static boolean isWhole(BigDecimal number) {
		return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
	}

	private static Optional<JsonNode> choice(Cell cell, Column column) {
		String plain = Words.plain(cell.text());
		return column.choices()
			.entrySet()
			.stream()
			.filter(choice -> Words.plain(choice.getKey()).equals(plain) || Words.plain(choice.getValue()).equals(plain))
			.findFirst()
			.map(choice -> NODES.textNode(choice.getKey()));
	}

	private static Optional<Boolean> truth(Cell cell) {
		return switch (Words.plain(cell.text())) {
			case "x", "co", "dung", "true", "1", "roi" -> Optional.of(true);
			case "khong", "chua", "sai", "false", "0" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

	private static ArrayNode list(String text) {
		ArrayNode list = NODES.arrayNode();
		Arrays.stream(text.split("[;\n]")).map(String::strip).filter(part -> !part.isEmpty()).forEach(list::add);
		return list;
	}

	private static Finding unreadable(Cell cell, Column column) {
		String quoted = "'" + cell.text() + "'";
		return switch (column.type()) {
			case INTEGER -> Finding.error(cell.place(), "value.integer", column.header() + ": " + quoted + " không phải số nguyên.", "Gõ số, ví dụ 28.");
			case DECIMAL -> Finding.error(cell.place(), "value.number", column.header() + ": " + quoted + " không phải số.", "Gõ số, ví dụ 8,48.");
			case DATE -> Finding.error(cell.place(), "value.date", column.header() + ": " + quoted + " không phải ngày có thật.",
					"Gõ ngày/tháng/năm, ví dụ 30/11/2024.");
			case BOOLEAN -> Finding.error(cell.place(), "value.boolean", column.header() + ": " + quoted + " không hiểu được.", "Gõ 'có' hoặc 'không'.");
			default -> Finding.error(cell.place(), "value.choice", column.header() + ": không có lựa chọn " + quoted + ".",
					Words.nearest(cell.text(), column.choices().values(), choice -> choice)
						.map(choice -> "Có phải là '" + choice + "'?")
						.orElse("Chọn một trong: " + String.join(", ", column.choices().values()) + "."));
		};
	}

	/** Puts a value at a path of names with dots between, making the objects on the way. */
	public static void put(ObjectNode record, String path, JsonNode value) {
		int dot = path.indexOf('.');
		if (dot < 0) {
			record.set(path, value);
			return;
		}
		String first = path.substring(0, dot);
		ObjectNode child = record.get(first) instanceof ObjectNode known ? known : record.putObject(first);
		put(child, path.substring(dot + 1), value);
	}

	/** The value for a cell: a text, a number or a day; null for an empty cell. */
	static Object cell(JsonNode record, Column column) {
		JsonNode value = record.at("/" + column.field().replace('.', '/'));
		if (value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty()) {
			return null;
		}
		return switch (column.type()) {
			case DATE -> LocalDate.parse(value.asText());
			case INTEGER -> value.intValue();
			case DECIMAL -> exact(value.decimalValue());
			case BOOLEAN -> value.booleanValue() ? "có" : "không";
			case LIST -> String.join("\n", texts(value));
			case TEXT -> column.choices().isEmpty() ? value.asText() : said(value.asText(), column.choices());
		};
	}

	private static List<String> texts(JsonNode array) {
		return java.util.stream.StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
	}

	private static String said(String choice, Map<String, String> choices) {
		return choices.getOrDefault(choice, choice);
	}

	/** As a number where the binary number of a workbook gives back the same digits, otherwise as a text. */
	private static Object exact(BigDecimal number) {
		BigDecimal kept = new BigDecimal(Double.toString(number.doubleValue()));
		BigDecimal whole = kept.stripTrailingZeros().scale() <= 0 ? kept.setScale(0, java.math.RoundingMode.UNNECESSARY) : kept;
		return whole.equals(number) && number.precision() <= 15 ? number : Values.said(number);
	}

}
