package vn.namro.notices.dispatch;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.engine.EngineClock;

/** What administrators see of the letters to the people of their agencies, and how they have them sent again. */
@Repository
public class DeliveryRegister {

	/** To somebody with an office, of whatever time, in one of the agencies. */
	private static final String SEEN = """
			exists (select from membership m join agency a on a.code = m.agency_code where m.account = d.recipient and a.tenant_id = any(:tenants))
			""";

	private final JdbcClient jdbc;

	private final EngineClock clock;

	DeliveryRegister(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A letter that has not arrived.
	 *
	 * @param failed whether it was given up; otherwise it will be tried again
	 * @param subject of the notice, or how many notices the digest holds
	 */
	public record Undelivered(long id, String account, String name, String channel, String subject, boolean failed, int attempts, String lastError,
			OffsetDateTime nextAttemptAt, OffsetDateTime createdAt) {
	}

	/** How many letters of a channel are in which state. */
	public record Count(String channel, long waiting, long sent, long failed) {
	}

	public List<Count> counts(List<String> tenants) {
		return this.jdbc.sql("""
				select channel, count(*) filter (where state in ('WAITING', 'SENDING')) as waiting, count(*) filter (where state = 'SENT') as sent,
				  count(*) filter (where state = 'FAILED') as failed
				from notice_delivery d where\s""" + SEEN + " group by channel order by channel").param("tenants", array(tenants)).query(Count.class).list();
	}

	/** What was given up first, then what is tried again. */
	public List<Undelivered> undelivered(List<String> tenants, int limit) {
		return this.jdbc.sql("""
				select d.id, d.recipient as account, p.name, d.channel, d.state = 'FAILED' as failed, d.attempts, d.last_error, d.next_attempt_at, d.created_at,
				  coalesce((select n.subject from notice n where n.id = d.notice_id),
				    'Bản tổng hợp (' || (select count(*) from notice n where n.digest_id = d.digest_id and n.kind = any(d.kinds)) || ' thông báo)') as subject
				from notice_delivery d left join person p on p.account = d.recipient
				where (d.state = 'FAILED' or d.state in ('WAITING', 'SENDING') and d.last_error is not null) and\s""" + SEEN
				+ " order by d.state = 'FAILED' desc, d.id desc limit :limit")
			.param("tenants", array(tenants))
			.param("limit", limit)
			.query(Undelivered.class)
			.list();
	}

	/**
	 * Has one letter sent again, with its old id.
	 * @return whether there is such a letter that has not arrived
	 */
	@Transactional
	public boolean sendAgain(List<String> tenants, long id) {
		return again("and d.id = :id", tenants, id) == 1;
	}

	/** Has every letter sent again that was given up. */
	@Transactional
	public int sendAllAgain(List<String> tenants) {
		return again("and d.state = 'FAILED'", tenants, 0);
	}

	private int again(String which, List<String> tenants, long id) {
		return this.jdbc.sql("""
				update notice_delivery d set state = 'WAITING', attempts = 0, next_attempt_at = :now
				where state in ('FAILED', 'WAITING')\s""" + which + " and " + SEEN)
			.param("now", this.clock.now())
			.param("id", id)
			.param("tenants", array(tenants))
			.update();
	}

	private static String[] array(List<String> tenants) {
		return tenants.toArray(String[]::new);
	}

}
