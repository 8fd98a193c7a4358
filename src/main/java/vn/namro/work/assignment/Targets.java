package vn.namro.work.assignment;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.platform.input.InvalidInputException;

/** The numeric targets of an assignment's item, and what was reached of them, every report kept. */
@Component
class Targets {

	private final JdbcClient jdbc;

	Targets(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The item's targets in the plan's order with the values reported last; empty when it has none. */
	List<TargetRow> of(String assignmentId) {
		return this.jdbc.sql("""
				select t ->> 'metric' as metric, concat_ws(' ', t ->> 'comparison', t ->> 'value', t ->> 'unit') as target,
				  coalesce((select trim_scale(f.reached)::text from assignment_figure f
				    where f.assignment_id = a.id and f.metric = t ->> 'metric' order by f.id desc limit 1), '') as reached
				from assignment a join plan p on p.code = a.plan_code
				  cross join jsonb_array_elements(coalesce(p.document -> 'items', '[]')) i
				  cross join jsonb_array_elements(coalesce(nullif(i -> 'targets', 'null'), '[]')) with ordinality x (t, position)
				where a.id = ? and i ->> 'code' = a.item_code and t ->> 'metric' is not null order by x.position
				""").param(assignmentId).query(TargetRow.class).list();
	}

	/**
	 * Keeps what was reached, as far as it is reported.
	 * @throws InvalidInputException naming every target whose value is no number
	 */
	void report(String assignmentId, List<TargetRow> rows, String actor, OffsetDateTime at) {
		List<String> complaints = new ArrayList<>();
		for (TargetRow target : of(assignmentId)) {
			String typed = rows.stream().filter(row -> target.metric().equals(row.metric())).map(TargetRow::typed).findFirst().orElse("");
			if (typed.isEmpty()) {
				continue;
			}
			try {
				keep(assignmentId, target, new BigDecimal(typed.replace(',', '.')), actor, at);
			}
			catch (NumberFormatException ex) {
				complaints.add("Chỉ tiêu '" + target.metric() + "': kết quả '" + typed + "' không phải là số.");
			}
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	/** A line for each target, for whoever reviews the result; empty when the item has none. */
	String text(String assignmentId) {
		return of(assignmentId).stream()
			.map(row -> "\nChỉ tiêu " + row.metric() + ": giao " + row.target() + ", " + (row.reached().isEmpty() ? "chưa báo cáo" : "đạt " + row.reached()))
			.collect(Collectors.joining());
	}

	private void keep(String assignmentId, TargetRow target, BigDecimal reached, String actor, OffsetDateTime at) {
		if (target.reached().isEmpty() || new BigDecimal(target.reached()).compareTo(reached) != 0) {
			this.jdbc.sql("insert into assignment_figure (assignment_id, metric, reached, reported_at, reported_by) values (?, ?, ?, ?, ?)")
				.params(assignmentId, target.metric(), reached, at, actor)
				.update();
		}
	}

}
