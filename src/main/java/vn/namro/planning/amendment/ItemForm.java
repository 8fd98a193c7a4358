package vn.namro.planning.amendment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile.Target;
import vn.namro.planning.plan.PlanJson;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;

/**
 * An item as the page lets people fill it in.
 *
 * @param indexes separated by semicolons
 * @param lead code of an agency or a collective
 * @param targets one a line
 * @param due ISO day
 */
record ItemForm(String code, String source, String indexes, String action, String lead, List<String> coordinators, String answerable, String deliverable,
		String targets, String wording, String due) {

	static final ItemForm EMPTY = new ItemForm(null, null, null, null, null, null, null, null, null, null, null);

	ItemForm {
		code = text(code);
		source = text(source);
		indexes = text(indexes);
		action = text(action);
		lead = text(lead);
		coordinators = coordinators == null ? List.of() : coordinators;
		answerable = text(answerable);
		deliverable = text(deliverable);
		targets = text(targets);
		wording = text(wording);
		due = text(due);
	}

	static ItemForm of(Item item) {
		return new ItemForm(item.code(), item.source(), String.join("; ", item.indexes()), item.action(), item.lead() == null ? item.leads() : item.lead(),
				item.coordinators() == null ? null : item.coordinators().agencies(), item.answerable(), item.deliverable(),
				item.targets().stream().map(Target::text).collect(Collectors.joining("\n")), item.deadline() == null ? null : item.deadline().wording(),
				item.deadline() == null || item.deadline().due() == null ? null : item.deadline().due().toString());
	}

	/**
	 * The item that this form makes of another.
	 * @param before null for a new item
	 * @throws InvalidInputException naming the field that cannot be taken
	 */
	Item over(Item before, AgencyBook book, int year) {
		ObjectNode edits = PlanJson.MAPPER.createObjectNode().put("code", this.code).put("source", orNull(this.source)).put("action", orNull(this.action));
		edits.set("indexes", PlanJson.MAPPER.valueToTree(Stream.of(this.indexes.split("[;,]")).map(String::strip).filter(index -> !index.isEmpty()).toList()));
		edits.put(book.collective(this.lead).isPresent() ? "leads" : "lead", orNull(this.lead));
		edits.put("answerable", orNull(this.answerable)).put("deliverable", orNull(this.deliverable));
		coordinators(edits, before, book);
		targets(edits, before);
		deadline(edits, before);
		return ItemEdits.lay(before, edits, year);
	}

	private void coordinators(ObjectNode edits, Item before, AgencyBook book) {
		List<String> had = before == null || before.coordinators() == null ? List.of() : before.coordinators().agencies();
		if (had.equals(this.coordinators)) {
			return;
		}
		if (this.coordinators.isEmpty()) {
			edits.putNull("coordinators");
			return;
		}
		ObjectNode with = edits.putObject("coordinators");
		with.set("agencies", PlanJson.MAPPER.valueToTree(this.coordinators));
		with.put("wording", this.coordinators.stream().map(book::nameOf).collect(Collectors.joining(", ")));
	}

	private void targets(ObjectNode edits, Item before) {
		if (before != null && of(before).targets().equals(this.targets)) {
			return;
		}
		ArrayNode targets = edits.putArray("targets");
		Arrays.stream(this.targets.split("\n")).map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
			Target target = Target.read(line)
				.orElseThrow(() -> new InvalidInputException("Không đọc được chỉ tiêu '" + line + "'. Viết: tên chỉ tiêu, dấu so sánh, số, đơn vị. Ví dụ: Tỷ lệ hồ sơ đúng hạn >= 90 %."));
			targets.add(PlanJson.MAPPER.<ObjectNode>valueToTree(target));
		});
	}

	private void deadline(ObjectNode edits, Item before) {
		ItemForm had = before == null ? EMPTY : of(before);
		if (before != null && had.wording.equals(this.wording) && had.due.equals(this.due)) {
			return;
		}
		ObjectNode deadline = edits.putObject("deadline");
		if (!had.wording.equals(this.wording)) {
			deadline.put("wording", orNull(this.wording));
		}
		Optional<LocalDate> day = Values.date(this.due);
		if (day.isEmpty() && !this.due.isEmpty()) {
			throw new InvalidInputException("Ngày đến hạn '" + this.due + "' không hợp lệ.");
		}
		// a day that stands from before gives way to what a new wording names
		if (!had.due.equals(this.due)) {
			deadline.put("due", day.map(LocalDate::toString).orElse(null));
		}
	}

	private static String text(String value) {
		return value == null ? "" : value.strip().replace("\r\n", "\n");
	}

	private static String orNull(String value) {
		return value.isEmpty() ? null : value;
	}

}
