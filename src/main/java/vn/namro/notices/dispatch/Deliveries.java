package vn.namro.notices.dispatch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.notices.notice.Notice.Kind;

/**
 * The letters on their way. A node claims some, hands them over outside any transaction and writes down what came of each;
 * what a killed node claimed comes back when its lease is over.
 */
@Repository
class Deliveries {

	private static final int LONGEST_ERROR = 500;

	private final JdbcClient jdbc;

	Deliveries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes a delivery down once; either a notice or a digest is null. */
	void plan(String recipient, String channel, Long notice, Long digest, Set<Kind> kinds, String messageId, OffsetDateTime now) {
		this.jdbc.sql("""
				insert into notice_delivery (recipient, channel, notice_id, digest_id, kinds, message_id, next_attempt_at, created_at)
				values (:recipient, :channel, :notice, :digest, :kinds, :id, :now, :now) on conflict do nothing
				""")
			.param("recipient", recipient)
			.param("channel", channel)
			.param("notice", notice)
			.param("digest", digest)
			.param("kinds", kinds.stream().sorted().map(Enum::name).toArray(String[]::new))
			.param("id", messageId)
			.param("now", now)
			.update();
	}

	/** Claims what is due for one of the channels; no two nodes get the same. */
	List<Delivery> claim(Collection<String> channels, int most, OffsetDateTime now, OffsetDateTime until) {
		return this.jdbc.sql("""
				update notice_delivery d set state = 'SENDING', attempts = attempts + 1, claimed_until = :until
				where id in (select id from notice_delivery
				    where channel = any(:channels) and next_attempt_at <= :now and (state = 'WAITING' or state = 'SENDING' and claimed_until <= :now)
				    order by next_attempt_at, id limit :most for update skip locked)
				returning id, recipient, channel, notice_id, digest_id, (select day from notice_digest where id = d.digest_id) as day, kinds, message_id, attempts,
				  claimed_until
				""")
			.param("until", until)
			.param("channels", channels.toArray(String[]::new))
			.param("now", now)
			.param("most", most)
			.query((row, number) -> new Delivery(row.getLong("id"), row.getString("recipient"), row.getString("channel"), row.getObject("notice_id", Long.class),
					row.getObject("digest_id", Long.class), row.getObject("day", LocalDate.class), (String[]) row.getArray("kinds").getArray(),
					row.getString("message_id"), row.getInt("attempts"), row.getObject("claimed_until", OffsetDateTime.class)))
			.list();
	}

	void sent(Delivery delivery, OffsetDateTime at) {
		finish(delivery, "state = 'SENT', last_error = null, sent_at = ?", at);
	}

	void later(Delivery delivery, OffsetDateTime next, String error) {
		finish(delivery, "state = 'WAITING', next_attempt_at = ?, last_error = ?", next, shortened(error));
	}

	void failed(Delivery delivery, String error) {
		finish(delivery, "state = 'FAILED', last_error = ?", shortened(error));
	}

	/** Gives back what was not tried. */
	void giveBack(Delivery delivery, OffsetDateTime next) {
		finish(delivery, "state = 'WAITING', attempts = attempts - 1, next_attempt_at = ?", next);
	}

	/** Only the claim that still holds may say what became of the letter. */
	private void finish(Delivery delivery, String change, Object... values) {
		this.jdbc.sql("update notice_delivery set claimed_until = null, " + change + " where id = ? and state = 'SENDING' and attempts = ?")
			.params(values)
			.param(delivery.id())
			.param(delivery.attempts())
			.update();
	}

	private static String shortened(String error) {
		return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
	}

}
