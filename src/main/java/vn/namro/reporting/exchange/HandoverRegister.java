package vn.namro.reporting.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;

/** What operators see of the reports that went out or wait, and how they have them handed over again. */
@Repository
public class HandoverRegister {

	private final JdbcClient jdbc;

	private final EngineClock clock;

	HandoverRegister(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A report on its way, or arrived.
	 *
	 * @param state WAITING, SENDING, SENT or FAILED
	 */
	public record Row(long id, String title, String agency, String number, LocalDate dated, String way, String state, int attempts, String lastError,
			OffsetDateTime nextAttemptAt, OffsetDateTime createdAt, OffsetDateTime sentAt) {

		public String wayLabel() {
			return Way.Kind.valueOf(this.way).label();
		}

		public boolean failed() {
			return this.state.equals("FAILED");
		}

		public boolean sent() {
			return this.state.equals("SENT");
		}

		public boolean sending() {
			return this.state.equals("SENDING");
		}

	}

	/** What was given up first, then what waits, then what arrived. */
	public List<Row> rows(List<String> tenants, int limit) {
		return this.jdbc.sql("""
				select d.id, o.title, a.name as agency, i.number, i.dated, d.way, d.state, d.attempts, d.last_error, d.next_attempt_at, d.created_at, d.sent_at
				from report_delivery d join report_issue i on (i.report_id, i.sequence) = (d.report_id, d.sequence)
				  join obligation o on o.id = d.report_id join agency a on a.code = d.agency_code
				where a.tenant_id = any(:tenants)
				order by case d.state when 'FAILED' then 0 when 'SENT' then 2 else 1 end, d.id desc limit :limit
				""").param("tenants", tenants.toArray(String[]::new)).param("limit", limit).query(Row.class).list();
	}

	/**
	 * Has one handed over again, under its old id, even if it arrived: the other side may have lost it.
	 * @return whether there is such a one
	 */
	@Transactional
	public boolean again(List<String> tenants, long id) {
		return this.jdbc.sql("""
				update report_delivery d set state = 'WAITING', attempts = 0, next_attempt_at = :now, sent_at = null
				from agency a where a.code = d.agency_code and a.tenant_id = any(:tenants) and d.id = :id and d.state <> 'SENDING'
				""").param("now", this.clock.now()).param("tenants", tenants.toArray(String[]::new)).param("id", id).update() == 1;
	}

}
