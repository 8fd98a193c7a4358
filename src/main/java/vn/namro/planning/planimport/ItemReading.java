package vn.namro.planning.planimport;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.DeadlineWording.Reading;
import vn.namro.planning.plan.DeadlineWording;
import vn.namro.planning.plan.PlanFile.Target;
import vn.namro.planning.plan.PlanJson;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Records;
import vn.namro.platform.workbook.Table;
import vn.namro.proving.proof.ProofWords;

/** Understands the row of an item: names of agencies become codes, words become deadlines, lines become targets. */
final class ItemReading {

	private final AgencyBook book;

	private final int year;

	private final List<Finding> findings;

	ItemReading(AgencyBook book, int year, List<Finding> findings) {
		this.book = book;
		this.year = year;
		this.findings = findings;
	}

	ObjectNode read(Table table, Table.Entry entry) {
		ObjectNode item = Records.read(table, entry, this.findings);
		if (item.has("code")) {
			item.put("code", item.get("code").asText().replaceAll("[.)\\s]+$", ""));
		}
		if (!item.has("source")) {
			item.put("source", entry.sheet() + ", dòng " + entry.row());
		}
		indexes(item);
		lead(item, table.place(entry, "lead"));
		coordinators(item, table, entry);
		targets(item, table.place(entry, "targets"));
		if (item.has("evidence")) {
			item.set("evidence", PlanJson.MAPPER.valueToTree(ProofWords.read(item.get("evidence").asText())));
		}
		deadline(item, table, entry);
		return item;
	}

	private static void indexes(ObjectNode item) {
		if (item.get("indexes") instanceof ArrayNode written) {
			ArrayNode indexes = item.putArray("indexes");
			written.forEach(one -> Arrays.stream(one.asText().split(",")).map(text -> text.strip().replaceAll("(?i)\\s*index$", "").toUpperCase()).filter(text -> !text.isEmpty())
				.forEach(indexes::add));
		}
	}

	private void lead(ObjectNode item, Place place) {
		if (!item.has("lead")) {
			return;
		}
		String written = item.get("lead").asText();
		Optional<String> code = this.book.find(written);
		if (code.isPresent()) {
			item.put("lead", this.book.isAgency(code.get()) ? code.get() : null);
			item.put("leads", this.book.isAgency(code.get()) ? null : code.get());
			return;
		}
		List<String> parts = split(written);
		if (parts.size() > 1 && this.book.find(parts.get(0)).isPresent()) {
			this.findings.add(Finding.error(place, "item.lead.several", "'" + written.replace('\n', ' ') + "' nêu " + parts.size() + " cơ quan chủ trì.",
					"Chỉ để một cơ quan chủ trì, chuyển các cơ quan khác sang cột phối hợp."));
			item.put("lead", this.book.find(parts.get(0)).get());
		}
	}

	private void coordinators(ObjectNode item, Table table, Table.Entry entry) {
		if (!(item.path("coordinators").get("agencies") instanceof ArrayNode written)) {
			return;
		}
		ObjectNode coordinators = (ObjectNode) item.get("coordinators");
		ArrayNode codes = coordinators.putArray("agencies");
		for (JsonNode one : written) {
			Optional<String> whole = this.book.find(one.asText());
			List<String> parts = whole.isPresent() ? List.of(whole.get()) : split(one.asText());
			parts.forEach(part -> codes.add(this.book.find(part).orElse(part)));
		}
		if (!table.carries("coordinators.wording")) {
			coordinators.put("wording", entry.cell("coordinators.agencies").orElseThrow().text());
		}
	}

	private static List<String> split(String names) {
		return Arrays.stream(names.split("[,;\n/]|\\bvà\\b")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

	private void targets(ObjectNode item, Place place) {
		if (!(item.get("targets") instanceof ArrayNode lines)) {
			return;
		}
		ArrayNode targets = item.putArray("targets");
		for (JsonNode line : lines) {
			Optional<Target> target = Target.read(line.asText());
			if (target.isPresent()) {
				targets.add(PlanJson.MAPPER.<JsonNode>valueToTree(target.get()));
			}
			else {
				this.findings.add(Finding.error(place, "item.target.unreadable", "Không đọc được chỉ tiêu '" + line.asText() + "'.",
						"Viết: tên chỉ tiêu, dấu so sánh, số, đơn vị. Ví dụ: Tỷ lệ hồ sơ đúng hạn >= 90 %."));
			}
		}
	}

	private void deadline(ObjectNode item, Table table, Table.Entry entry) {
		ObjectNode deadline = item.get("deadline") instanceof ObjectNode known ? known : null;
		if (deadline == null && !entry.has("deadline.due")) {
			return;
		}
		ObjectNode named = deadline == null ? item.putObject("deadline") : deadline;
		if (named.has("kind")) {
			return;
		}
		if (!named.has("wording")) {
			named.put("kind", named.has("due") ? "fixed" : "open"); // an unreadable day was reported already
			return;
		}
		read(named, table.place(entry, "deadline.wording"));
	}

	private void read(ObjectNode deadline, Place place) {
		String wording = deadline.get("wording").asText();
		deadline.put("kind", "open");
		try {
			Optional<Reading> reading = DeadlineWording.read(wording, this.year);
			if (reading.isEmpty()) {
				this.findings.add(Finding.error(place, "item.deadline.unreadable", "Không hiểu thời hạn '" + wording + "'.",
						"Ví dụ: xong trước 30/11; chậm nhất ngày 20/12; cả năm; hằng quý; sau khi được công bố. Hoặc chọn loại và ngày ở cột bên."));
			}
			reading.ifPresent(found -> take(found, deadline, place));
		}
		catch (DateTimeException ex) {
			this.findings.add(Finding.error(place, "item.deadline.noSuchDay", "'" + wording + "' nêu một ngày không có thật.", "Kiểm tra ngày, tháng."));
		}
	}

	private void take(Reading reading, ObjectNode deadline, Place place) {
		deadline.put("kind", Kinds.word(reading.kind()));
		if (reading.event() != null && !deadline.has("event")) {
			deadline.put("event", reading.event());
		}
		if (!deadline.has("due") && reading.due() != null) {
			deadline.put("due", reading.due().toString());
			if (reading.doubt() != null) {
				this.findings.add(Finding.warning(place, "item.deadline.ambiguous", reading.doubt(), "Ghi ngày đã chọn vào cột 'Ngày đến hạn'."));
			}
		}
	}

}
