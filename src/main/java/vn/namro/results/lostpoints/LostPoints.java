package vn.namro.results.lostpoints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.results.result.Node;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.Snapshots;

/** Finds what published results lost, as they were frozen or last corrected. */
@Component
public class LostPoints {

	private final JdbcClient jdbc;

	private final Snapshots snapshots;

	LostPoints(JdbcClient jdbc, Snapshots snapshots) {
		this.jdbc = jdbc;
		this.snapshots = snapshots;
	}

	/** A criteria set that was published in a plan's year, and the index it measures. */
	record PublishedSet(String setCode, String indexCode) {
	}

	/** What all published results of a plan lost, in the order of their sets. */
	public List<LostPoint> of(String planCode) {
		return this.jdbc.sql("""
				select r.set_code, coalesce(s.index_code, upper(s.code)) as index_code from index_result r join criteria_set s on s.code = r.set_code
				where r.plan_code = ? and r.sha256 is not null order by r.set_code
				""")
			.param(planCode)
			.query(PublishedSet.class)
			.list()
			.stream()
			.flatMap(set -> this.snapshots.latest(planCode, set.setCode()).map(result -> of(result, set.indexCode())).orElse(List.of()).stream())
			.toList();
	}

	static List<LostPoint> of(ResultDocument result, String index) {
		Map<String, List<Loss>> losses = result.units()
			.stream()
			.flatMap(unit -> unit.lines().stream().map(line -> new Loss(line.agency(), line)))
			.filter(loss -> loss.points().signum() > 0)
			.collect(Collectors.groupingBy(loss -> loss.line().criterion()));
		Map<String, Node> nodes = result.nodes().stream().collect(Collectors.toMap(Node::code, Function.identity()));
		List<LostPoint> lost = new ArrayList<>();
		result.nodes().stream().filter(node -> losses.containsKey(node.code())).forEach(node -> lost.add(lost(result, index, node, fieldOf(node, nodes), losses.get(node.code()))));
		return lost;
	}

	private record Loss(String agency, ResultLine line) {

		BigDecimal points() {
			return this.line.lost();
		}

	}

	private static LostPoint lost(ResultDocument result, String index, Node node, Node field, List<Loss> losses) {
		List<Loss> worstFirst = losses.stream().sorted(Comparator.comparing(Loss::points).reversed()).toList();
		List<String> agencies = worstFirst.stream().map(Loss::agency).filter(Objects::nonNull).toList();
		String lead = node.lead() != null ? node.lead() : agencies.size() == 1 ? agencies.get(0) : null;
		BigDecimal sum = losses.stream().map(Loss::points).reduce(BigDecimal.ZERO, BigDecimal::add);
		String remark = worstFirst.stream().map(loss -> loss.line().reason()).filter(Objects::nonNull).findFirst().orElse(null);
		return new LostPoint(result.set(), result.setName(), result.year(), index.toUpperCase(Locale.ROOT) + "." + node.code(), node.code(), node.title(), field.title(), lead, agencies, sum,
				node.maximum(), remark);
	}

	private static Node fieldOf(Node node, Map<String, Node> nodes) {
		Node field = node;
		while (field.parent() != null) {
			field = nodes.get(field.parent());
		}
		return field;
	}

}
