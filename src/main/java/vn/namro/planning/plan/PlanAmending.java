package vn.namro.planning.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes an issued plan as a numbered decision says: its paper and the items that are launched from it, together. */
@Repository
public class PlanAmending {

	private final JdbcClient jdbc;

	private final Plans plans;

	private final ItemResolution resolution;

	PlanAmending(JdbcClient jdbc, Plans plans, ItemResolution resolution) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.resolution = resolution;
	}

	/**
	 * A paper with other items in the place of those of the same codes, new ones at the end, and without some.
	 * @param basis the decision, which becomes one of the legal bases; null while nothing is decided
	 */
	public static PlanFile amended(PlanFile paper, List<PlanFile.Item> stated, Collection<String> withdrawn, PlanFile.LegalBasis basis) {
		Map<String, PlanFile.Item> items = new LinkedHashMap<>();
		paper.items().forEach(item -> items.put(item.code(), item));
		stated.forEach(item -> items.put(item.code(), item));
		items.keySet().removeAll(withdrawn);
		ObjectNode tree = PlanJson.MAPPER.valueToTree(paper);
		tree.set("items", PlanJson.MAPPER.valueToTree(items.values()));
		if (basis != null) {
			((ArrayNode) tree.get("legalBases")).add(PlanJson.MAPPER.<ObjectNode>valueToTree(basis));
		}
		return PlanJson.MAPPER.convertValue(tree, PlanFile.class);
	}

	/**
	 * Takes over an amended paper.
	 * @param stated codes of the items that are new or say something else
	 * @param amendment id of the decision, which the withdrawn items name
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void take(PlanFile paper, Collection<String> stated, Collection<String> withdrawn, long amendment) {
		YearShift shift = this.plans.get(paper.code()).shift();
		this.jdbc.sql("update plan set document = ?::jsonb where code = ?").params(json(paper), paper.code()).update();
		paper.items().stream().filter(item -> stated.contains(item.code())).forEach(item -> state(this.resolution.resolve(paper, item, shift)));
		withdrawn.forEach(code -> this.jdbc.sql("update plan_item set withdrawn_by = ? where plan_code = ? and code = ?")
			.params(amendment, paper.code(), code)
			.update());
	}

	/** An item keeps its place as long as the plan knows it, also where it was withdrawn and comes back. */
	private void state(PlanItem item) {
		int position = this.jdbc.sql("""
				select coalesce((select position from plan_item where plan_code = :plan and code = :code),
				  (select coalesce(max(position), -1) + 1 from plan_item where plan_code = :plan))
				""").param("plan", item.planCode()).param("code", item.code()).query(Integer.class).single();
		this.plans.insertOrReplace(item, position);
	}

	private static String json(PlanFile paper) {
		try {
			return PlanJson.MAPPER.writeValueAsString(paper);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
