package vn.namro.planning.planimport;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanJson;
import vn.namro.platform.workbook.WorkbookWriter;
import vn.namro.proving.proof.ProofWords;

/** Writes a plan as the workbook that {@link PlanWorkbook} reads back to the same plan. */
final class PlanWorkbookWriting {

	private PlanWorkbookWriting() {
	}

	static byte[] write(PlanFile plan, AgencyBook book) {
		ObjectNode tree = PlanJson.MAPPER.valueToTree(plan);
		for (String field : List.of("issuer", "coordinator")) {
			if (tree.hasNonNull(field)) {
				tree.put(field, book.nameOf(tree.get(field).asText()));
			}
		}
		for (int i = 0; i < plan.items().size(); i++) {
			item((ObjectNode) tree.get("items").get(i), plan.items().get(i), book);
		}
		try (WorkbookWriter writer = new WorkbookWriter()) {
			writer.sheet(PlanSheets.PLAN, List.of(tree));
			writer.sheet(PlanSheets.itemsOffering(book), PlanWorkbook.nodes(tree.get("items")));
			PlanSheets.LISTS.forEach((field, layout) -> writer.sheet(layout, PlanWorkbook.nodes(tree.get(field))));
			return writer.bytes();
		}
	}

	private static void item(ObjectNode node, PlanFile.Item item, AgencyBook book) {
		String lead = item.lead() != null ? item.lead() : item.leads();
		node.put("lead", lead == null ? null : book.nameOf(lead));
		node.put("evidence", item.evidence().isEmpty() ? null : ProofWords.write(item.evidence()));
		ArrayNode targets = node.putArray("targets");
		item.targets().forEach(target -> targets.add(target.text()));
		if (node.get("coordinators") instanceof ObjectNode coordinators) {
			ArrayNode names = coordinators.putArray("agencies");
			for (String code : item.coordinators().agencies()) {
				names.add(book.nameOf(code));
			}
		}
	}

	/** An empty workbook for a province, with its agencies to choose from. */
	static byte[] template(AgencyBook book) {
		try (WorkbookWriter writer = new WorkbookWriter()) {
			writer.sheet(PlanSheets.PLAN, List.<JsonNode>of());
			writer.sheet(PlanSheets.itemsOffering(book), List.<JsonNode>of());
			PlanSheets.LISTS.values().forEach(layout -> writer.sheet(layout, List.<JsonNode>of()));
			return writer.bytes();
		}
	}

}
