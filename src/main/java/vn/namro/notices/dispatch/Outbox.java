package vn.namro.notices.dispatch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.notices.notice.Notice.Kind;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.calendar.WorkingCalendar;

/** The notices for which it is not yet decided how they go out, and their decision. */
@Repository
class Outbox {

	private static final String[] URGENT = Arrays.stream(Kind.values()).filter(Kind::urgent).map(Enum::name).toArray(String[]::new);

	private final JdbcClient jdbc;

	Outbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A notice that was taken out. */
	record Taken(long id, String uniqueKey, Kind kind) {
	}

	/** What waits, one row a person. */
	List<Waiting> waiting(OffsetDateTime now) {
		LocalDate today = WorkingCalendar.day(now);
		return this.jdbc.sql("""
				select n.recipient, count(*) filter (where n.kind = any(:urgent))::int as urgent,
				  min(n.occurred_at) filter (where n.kind = any(:urgent)) as urgent_since,
				  max(n.created_at) filter (where n.kind = any(:urgent)) as newest_urgent, max(n.created_at) as newest,
				  (select count(*)::int from notice a where a.recipient = n.recipient and a.planned_at >= :midnight and a.digest_id is null
				    and a.kind = any(:urgent)) as alone_today,
				  exists (select from notice_digest d where d.recipient = n.recipient and d.day = :today) as digest_made, p.digest_at
				from notice n left join notice_preference p on p.account = n.recipient
				where n.planned_at is null
				group by n.recipient, p.digest_at order by n.recipient
				""")
			.param("urgent", URGENT)
			.param("midnight", today.atStartOfDay(EngineClock.ZONE).toOffsetDateTime())
			.param("today", today)
			.query(Waiting.class)
			.list();
	}

	/** Takes a person's urgent notices out; what another node takes at the same time is not among them. */
	List<Taken> takeUrgent(String recipient, OffsetDateTime now) {
		return this.jdbc.sql("""
				update notice set planned_at = :now where recipient = :recipient and planned_at is null and kind = any(:urgent)
				returning id, unique_key, kind
				""").param("now", now).param("recipient", recipient).param("urgent", URGENT).query(Taken.class).list();
	}

	/** Opens the digest of a day; empty when there is one. */
	Optional<Long> openDigest(String recipient, LocalDate day, OffsetDateTime now) {
		return this.jdbc.sql("insert into notice_digest (recipient, day, created_at) values (?, ?, ?) on conflict do nothing returning id")
			.params(recipient, day, now)
			.query(Long.class)
			.optional();
	}

	/** Puts everything that waits for a person into a digest. */
	List<Taken> takeAll(String recipient, long digest, OffsetDateTime now) {
		return this.jdbc.sql("""
				update notice set planned_at = :now, digest_id = :digest where recipient = :recipient and planned_at is null
				returning id, unique_key, kind
				""").param("now", now).param("digest", digest).param("recipient", recipient).query(Taken.class).list();
	}

}
