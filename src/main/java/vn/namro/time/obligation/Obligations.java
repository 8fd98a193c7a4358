package vn.namro.time.obligation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.platform.engine.EngineClock;

/** The ledger of what is owed until when, and of what happened after a deadline lapsed. */
@Repository
public class Obligations {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	Obligations(JdbcClient jdbc, ApplicationEventPublisher events, EngineClock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.clock = clock;
	}

	/** @throws org.springframework.dao.DuplicateKeyException when the id is known already */
	public void open(Obligation obligation) {
		this.jdbc.sql("insert into obligation (id, kind, agency_code, title, owed_by, points_at_stake, due_at, original_due_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
			.params(obligation.id(), obligation.kind().name(), obligation.agencyCode(), obligation.title(),
					obligation.owedBy(), obligation.pointsAtStake(), obligation.dueAt(), obligation.originalDueAt())
			.update();
		recordEvent(obligation.id(), "OPENED", this.clock.now());
		this.events.publishEvent(new ObligationOpened(obligation.id()));
	}

	/** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
	public Obligation get(String id) {
		return this.jdbc.sql("select * from obligation where id = ?").param(id).query(Obligation.class).single();
	}

	public Optional<Obligation> find(String id) {
		return this.jdbc.sql("select * from obligation where id = ?").param(id).query(Obligation.class).optional();
	}

	/** Names the person in charge. */
	public void name(String id, String officer) {
		this.jdbc.sql("update obligation set officer = ? where id = ?").params(officer, id).update();
	}

	/** Says what is owed in other words. */
	public void rename(String id, String title) {
		this.jdbc.sql("update obligation set title = ? where id = ?").params(title, id).update();
	}

	/** Names who is told beside the officer; null takes the deputy away. */
	public void nameDeputy(String id, String deputy) {
		this.jdbc.sql("update obligation set deputy = ? where id = ?").params(deputy, id).update();
	}

	/**
	 * Records at the moment of the signature that an obligation was met, so that no step is taken between the signature and
	 * {@link #meet}, which ends watch and ladder. What is met or released already is left alone.
	 */
	public void deliver(String id, OffsetDateTime at) {
		int delivered = this.jdbc.sql("update obligation set met_at = ? where id = ? and met_at is null and released_at is null")
			.params(at, id)
			.update();
		if (delivered == 1) {
			recordEvent(id, "MET", at);
		}
	}

	/** Ends an obligation as met; the first time counts until it is reopened. */
	public void meet(String id, OffsetDateTime at) {
		deliver(id, at);
		this.events.publishEvent(new ObligationEnded(id));
	}

	/** Records that an obligation is owed no longer although it was not met. */
	public void release(String id, OffsetDateTime at) {
		this.jdbc.sql("update obligation set released_at = ? where id = ? and met_at is null").params(at, id).update();
		recordEvent(id, "RELEASED", at);
		this.events.publishEvent(new ObligationEnded(id));
	}

	/** What was handed in was returned: the obligation is open again, its due instant stays. */
	public void reopen(String id) {
		this.jdbc.sql("update obligation set met_at = null where id = ?").param(id).update();
		recordEvent(id, "REOPENED", this.clock.now());
		this.events.publishEvent(new ObligationOpened(id));
	}

	/**
	 * Lets something be owed again that was met or had ceased to be owed, until another due instant; the original one stays.
	 * @param reason what reports and the log say of it, such as the number of a decision
	 */
	public void openAgain(String id, OffsetDateTime dueAt, String reason) {
		Obligation ended = get(id);
		this.jdbc.sql("update obligation set met_at = null, released_at = null, due_at = ? where id = ?").params(dueAt, id).update();
		recordMove(ended, dueAt, reason);
		recordEvent(id, "OPENED", this.clock.now());
		this.events.publishEvent(new ObligationOpened(id));
	}

	/** How often what was handed in was returned. */
	public int timesReopened(String id) {
		return this.jdbc.sql("select count(*) from obligation_event where obligation_id = ? and kind = 'REOPENED'").param(id).query(Integer.class).single();
	}

	/**
	 * Moves the due instant of an open obligation; the original one stays, and the ladder of the new one starts anew.
	 * @param reason what reports and the log say of it, such as the number of a decision
	 * @throws IllegalStateException when it is met or owed no longer
	 */
	public void move(String id, OffsetDateTime dueAt, String reason) {
		Obligation obligation = this.jdbc.sql("select * from obligation where id = ? for update").param(id).query(Obligation.class).single();
		if (!obligation.open()) {
			throw new IllegalStateException("Obligation '" + id + "' is owed no longer and keeps its due instant");
		}
		if (obligation.dueAt().isEqual(dueAt)) {
			return;
		}
		this.jdbc.sql("update obligation set due_at = ? where id = ?").params(dueAt, id).update();
		recordMove(obligation, dueAt, reason);
		this.events.publishEvent(new ObligationMoved(id, obligation.dueAt(), dueAt));
	}

	/**
	 * Records a level of the escalation ladder once for a due instant.
	 * @param blockedBy codes of the agencies whose missing parts hold it up
	 * @return false when the level was recorded before
	 */
	public boolean recordEscalation(Obligation obligation, int level, OffsetDateTime at, List<String> recipients, List<String> blockedBy) {
		return this.jdbc.sql("""
				insert into escalation_record (obligation_id, due_at, level, recorded_at, recipients, blocked_by) values (?, ?, ?, ?, ?, ?)
				on conflict do nothing
				""")
			.params(obligation.id(), obligation.dueAt(), level, at, recipients.toArray(String[]::new), blockedBy.toArray(String[]::new))
			.update() == 1;
	}

	/** The highest level recorded for the present due instant, 0 when none is. */
	public int escalationLevel(String id) {
		return this.jdbc.sql("""
				select coalesce(max(e.level), 0) from escalation_record e join obligation o on o.id = e.obligation_id and o.due_at = e.due_at
				where o.id = ?
				""")
			.param(id)
			.query(Integer.class)
			.single();
	}

	private void recordMove(Obligation obligation, OffsetDateTime dueAt, String reason) {
		this.jdbc.sql("insert into obligation_event (obligation_id, kind, at, due_from, due_to, reason) values (?, 'MOVED', ?, ?, ?, ?)")
			.params(obligation.id(), this.clock.now(), obligation.dueAt(), dueAt, reason)
			.update();
	}

	private void recordEvent(String id, String kind, OffsetDateTime at) {
		this.jdbc.sql("insert into obligation_event (obligation_id, kind, at) values (?, ?, ?)").params(id, kind, at).update();
	}

}
