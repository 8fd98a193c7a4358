package vn.namro.planning.plan;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** The gaps of plans that somebody accepts by name and with a reason. */
@Repository
public class Waivers {

	/**
	 * An accepted gap.
	 *
	 * @param itemCode null where it is accepted wherever the rule complains in the plan
	 */
	public record Waiver(long id, String rule, String itemCode, String reason, String waivedBy, OffsetDateTime waivedAt) {
	}

	private final JdbcClient jdbc;

	private final EngineClock clock;

	Waivers(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public List<Waiver> of(String planCode) {
		return this.jdbc.sql("select id, rule, item_code, reason, waived_by, waived_at from plan_waiver where plan_code = ? order by id")
			.param(planCode)
			.query(Waiver.class)
			.list();
	}

	/** @param itemCode null for the whole plan */
	public void add(String planCode, String rule, String itemCode, String reason, String by) {
		this.jdbc.sql("""
				insert into plan_waiver (plan_code, rule, item_code, reason, waived_by, waived_at) values (?, ?, ?, ?, ?, ?)
				on conflict (plan_code, rule, item_code) do update set reason = excluded.reason, waived_by = excluded.waived_by, waived_at = excluded.waived_at
				""").params(planCode, rule, itemCode, reason, by, this.clock.now()).update();
	}

	/** @param id of a waiver; any other word removes nothing */
	public void remove(String planCode, String id) {
		this.jdbc.sql("delete from plan_waiver where plan_code = ? and id::text = ?").params(planCode, id).update();
	}

	void add(String planCode, PlanFile.Waiver waiver) {
		if (waiver.items().isEmpty()) {
			add(planCode, waiver.rule(), null, waiver.reason(), waiver.by());
		}
		waiver.items().forEach(item -> add(planCode, waiver.rule(), item, waiver.reason(), waiver.by()));
	}

}
