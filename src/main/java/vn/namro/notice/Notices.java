package vn.namro.notice;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.engine.EngineClock;

/** The notices to people, each written once in the transaction that causes it. */
@Repository
public class Notices {

	private final JdbcClient jdbc;

	private final EngineClock clock;

	Notices(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes a notice to each recipient.
	 * @param cause names what the notice is about; the same cause reaches a person once
	 */
	public void post(String cause, List<String> recipients, String subject, String body) {
		for (String recipient : recipients) {
			this.jdbc.sql("insert into notice (unique_key, recipient, subject, body, created_at) values (?, ?, ?, ?, ?) on conflict do nothing")
				.params(cause + "/" + recipient, recipient, subject, body, this.clock.now())
				.update();
		}
	}

	/** The newest notices of a person. */
	public List<Notice> of(String recipient, int limit) {
		return this.jdbc.sql("select * from notice where recipient = ? order by created_at desc, id desc limit ?")
			.params(recipient, limit)
			.query(Notice.class)
			.list();
	}

}
