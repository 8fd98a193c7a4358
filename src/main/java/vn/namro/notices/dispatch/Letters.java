package vn.namro.notices.dispatch;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.notices.channel.Letter;
import vn.namro.notices.notice.Notice;
import vn.namro.platform.engine.EngineClock;

/** Writes the letter of a delivery, which says the same at every attempt. */
@Repository
class Letters {

	private final JdbcClient jdbc;

	private final AddressBook addresses;

	Letters(JdbcClient jdbc, AddressBook addresses) {
		this.jdbc = jdbc;
		this.addresses = addresses;
	}

	/** Empty when nobody is there any more to read it. */
	Optional<Letter> of(Delivery delivery, String home) {
		return this.addresses.find(delivery.recipient()).map(recipient -> new Letter(delivery.messageId(), recipient, delivery.day(), items(delivery, home), home));
	}

	private List<Letter.Item> items(Delivery delivery, String home) {
		return this.jdbc.sql("""
				select id, recipient, kind, subject, body, subject_id, link, occurred_at, created_at, read_at from notice
				where (id = :notice or digest_id = :digest) and kind = any(:kinds) order by occurred_at, id
				""")
			.param("notice", delivery.noticeId())
			.param("digest", delivery.digestId())
			.param("kinds", delivery.kinds())
			.query(Notice.class)
			.list()
			.stream()
			.map(notice -> new Letter.Item(notice.kind(), notice.subject(), notice.body(),
					notice.occurredAt().atZoneSameInstant(EngineClock.ZONE).toOffsetDateTime(), home + "/notices/" + notice.id() + "/open"))
			.toList();
	}

}
