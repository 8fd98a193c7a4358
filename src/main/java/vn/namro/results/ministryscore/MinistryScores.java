package vn.namro.results.ministryscore;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.results.result.Node;

/** What the ministry (or whoever judges a province) gave: the third score beside those of the province, by criterion or field. */
@Repository
public class MinistryScores {

	private final JdbcClient jdbc;

	MinistryScores(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes the place of what was entered before. */
	@Transactional
	void enter(String planCode, String setCode, MinistryPaper paper, Map<String, BigDecimal> points, String actor, OffsetDateTime at) {
		this.jdbc.sql("delete from ministry_score where plan_code = ? and set_code = ?").params(planCode, setCode).update();
		points.forEach((criterion, given) -> this.jdbc.sql("""
				insert into ministry_score (plan_code, set_code, criterion_code, points, decision_number, decision_date, source, entered_by, entered_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)
				""").params(planCode, setCode, criterion, given, paper.decisionNumber(), paper.decisionDate(), paper.source(), actor, at).update());
	}

	/** The points as they were entered, by code. */
	public Map<String, BigDecimal> entered(String planCode, String setCode) {
		Map<String, BigDecimal> points = new HashMap<>();
		this.jdbc.sql("select criterion_code, points from ministry_score where plan_code = ? and set_code = ?")
			.params(planCode, setCode)
			.query(row -> {
				points.put(row.getString(1), row.getBigDecimal(2));
			});
		return points;
	}

	/** The paper by which they were published; nothing as long as nothing was entered. */
	public Optional<MinistryPaper> paper(String planCode, String setCode) {
		return this.jdbc.sql("select decision_number, decision_date, source from ministry_score where plan_code = ? and set_code = ? limit 1")
			.params(planCode, setCode)
			.query(MinistryPaper.class)
			.optional();
	}

	/** By code of every node that has points of its own, or whose nodes below all have some; empty as long as nothing was entered. */
	public Map<String, BigDecimal> of(String planCode, String setCode, List<Node> nodes) {
		Map<String, BigDecimal> points = entered(planCode, setCode);
		return points.isEmpty() ? points : addedUp(points, nodes);
	}

	static Map<String, BigDecimal> addedUp(Map<String, BigDecimal> given, List<Node> nodes) {
		Map<String, BigDecimal> points = new HashMap<>(given);
		for (int i = nodes.size() - 1; i >= 0; i--) {
			String code = nodes.get(i).code();
			List<Node> below = nodes.stream().filter(node -> code.equals(node.parent())).toList();
			if (!points.containsKey(code) && !below.isEmpty() && below.stream().allMatch(node -> points.containsKey(node.code()))) {
				points.put(code, below.stream().map(node -> points.get(node.code())).reduce(BigDecimal.ZERO, BigDecimal::add));
			}
		}
		return points;
	}

}
