package vn.namro.notices.notice;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** The notices to people, each written once in the transaction that causes it; what sends them out comes later and apart. */
@Repository
public class Notices {

	private static final String COLUMNS = "select id, recipient, kind, subject, body, subject_id, link, occurred_at, created_at, read_at from notice ";

	private final JdbcClient jdbc;

	private final EngineClock clock;

	Notices(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes a notice to each recipient. */
	public void post(Cause cause, List<String> recipients, String subject, String body) {
		OffsetDateTime now = this.clock.now();
		for (String recipient : recipients) {
			this.jdbc.sql("""
					insert into notice (unique_key, recipient, kind, subject, body, subject_id, link, occurred_at, created_at, bell)
					values (:key, :recipient, :kind, :subject, :body, :about, :link, :since, :now,
					  coalesce((select wanted from notice_choice where account = :recipient and kind = :kind and channel = :bell), true))
					on conflict do nothing
					""")
				.param("key", cause.key() + "/" + recipient)
				.param("recipient", recipient)
				.param("kind", cause.kind().name())
				.param("subject", subject)
				.param("body", body)
				.param("about", cause.subjectId())
				.param("link", cause.link())
				.param("since", cause.since() == null ? now : cause.since())
				.param("now", now)
				.param("bell", Preferences.BELL)
				.update();
		}
	}

	/**
	 * Writes a plain piece of information to each recipient.
	 * @param cause names what the notice is about; the same cause reaches a person once
	 */
	public void post(String cause, List<String> recipients, String subject, String body) {
		post(Cause.information(cause), recipients, subject, body);
	}

	/** The newest notices of a person. */
	public List<Notice> of(String recipient, int limit) {
		return page(recipient, false, 0, limit);
	}

	/** The notices of a person from the newest on. */
	public List<Notice> page(String recipient, boolean unreadOnly, int from, int size) {
		return this.jdbc.sql(COLUMNS + "where recipient = ?" + (unreadOnly ? " and read_at is null" : "") + " order by created_at desc, id desc limit ? offset ?")
			.params(recipient, size, from)
			.query(Notice.class)
			.list();
	}

	/** How many unread ones the bell shows. */
	public int unread(String recipient) {
		return this.jdbc.sql("select count(*) from notice where recipient = ? and read_at is null and bell").param(recipient).query(Integer.class).single();
	}

	/** A person's own notice. */
	public Optional<Notice> find(String recipient, long id) {
		return this.jdbc.sql(COLUMNS + "where recipient = ? and id = ?").params(recipient, id).query(Notice.class).optional();
	}

	public void read(String recipient, long id) {
		this.jdbc.sql("update notice set read_at = ? where recipient = ? and id = ? and read_at is null").params(this.clock.now(), recipient, id).update();
	}

	/** Marks what the person has seen; what came after the last one seen stays unread. */
	public void readAll(String recipient, long lastSeen) {
		this.jdbc.sql("update notice set read_at = ? where recipient = ? and id <= ? and read_at is null").params(this.clock.now(), recipient, lastSeen).update();
	}

}
