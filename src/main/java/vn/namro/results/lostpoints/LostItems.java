package vn.namro.results.lostpoints;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.namro.scores.scoring.Points;

/** Lost points as items of a plan's file, unfinished on purpose: whoever prepares the plan says how and by when. */
public final class LostItems {

	private static final int MOST_WORDS = 500;

	private LostItems() {
	}

	/**
	 * Adds an item for each criterion that lost points and has none in the plan yet.
	 * @param plan a plan's file as a tree
	 * @param coordinator code of the agency that leads what nobody leads
	 * @return how many were added
	 */
	public static int add(ObjectNode plan, List<LostPoint> lost, String coordinator) {
		ArrayNode items = plan.withArray("items");
		Set<String> known = StreamSupport.stream(items.spliterator(), false).map(item -> item.path("code").asText()).collect(Collectors.toSet());
		int added = 0;
		for (LostPoint point : lost) {
			if (known.add(codeOf(point))) {
				item(items.addObject(), point, coordinator);
				added++;
			}
		}
		return added;
	}

	static String codeOf(LostPoint point) {
		return "DM-" + point.node();
	}

	private static void item(ObjectNode item, LostPoint point, String coordinator) {
		String lead = point.lead() == null ? coordinator : point.lead();
		item.put("code", codeOf(point));
		item.put("source", point.setName() + ", năm " + point.year() + ", tiêu chí " + point.criterion() + " (" + point.field() + ")");
		item.putArray("indexes").add(point.node());
		item.put("shortcoming", shortcoming(point));
		item.put("action", "Khắc phục điểm mất ở tiêu chí " + point.criterion() + ": " + point.title() + ".");
		item.put("lead", lead);
		List<String> others = point.agencies().stream().filter(agency -> !agency.equals(lead)).distinct().toList();
		if (!others.isEmpty()) {
			ArrayNode agencies = item.putObject("coordinators").put("wording", "các cơ quan mất điểm ở tiêu chí này").putArray("agencies");
			others.forEach(agencies::add);
		}
		item.putObject("deadline").put("wording", "trong năm " + (point.year() + 1)).put("kind", "open");
		item.put("pointsAtStake", point.lost().stripTrailingZeros());
		item.put("note", "Lập từ điểm mất năm " + point.year() + "; cần ghi sản phẩm, thời hạn, người chịu trách nhiệm.");
	}

	private static String shortcoming(LostPoint point) {
		BigDecimal most = point.agencies().size() > 1 ? null : point.maximum();
		String lost = "Mất " + Points.text(point.lost()) + (most == null ? " điểm ở " + point.agencies().size() + " cơ quan" : "/" + Points.text(most) + " điểm");
		String words = point.remark() == null ? lost + "." : lost + ". Nhận xét: " + point.remark();
		return words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS - 1) + "…" : words;
	}

}
