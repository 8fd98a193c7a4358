package vn.namro.access.substitution;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The periods in which people stand in for others. */
@Repository
public class Substitutions {

	private final JdbcClient jdbc;

	Substitutions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The account that acts for a person today, if any. */
	public Optional<String> substituteOf(String absent) {
		return this.jdbc.sql("select substitute from substitution_now where absent = ?").param(absent).query(String.class).optional();
	}

	Optional<Substitution> find(long id) {
		return this.jdbc.sql("select * from substitution where id = ?").param(id).query(Substitution.class).optional();
	}

	/**
	 * Where open tasks are not yet with whom the calendar says: the absent person still has some although the period runs,
	 * or the substitute although it is over.
	 */
	List<Move> unsettled() {
		return this.jdbc.sql("""
				select s.id, s.absent, s.substitute, true as running from substitution_now s
				where exists (select from act_ru_task t where t.assignee_ = s.absent)
				union all
				select max(s.id), s.absent, s.substitute, false from substitution s
				where not exists (select from substitution_now n where n.absent = s.absent and n.substitute = s.substitute)
				  and exists (select from act_ru_task t where t.owner_ = s.absent and t.assignee_ = s.substitute)
				group by s.absent, s.substitute
				order by running, id
				""").query(Move.class).list();
	}

	/** Those of either person that share a day with the period and were not called off. */
	List<Substitution> overlapping(String absent, String substitute, LocalDate from, LocalDate until) {
		return this.jdbc.sql("""
				select * from substitution
				where ended_at is null and valid_from <= :until and valid_until >= :from
				  and (absent in (:absent, :substitute) or substitute = :absent)
				order by id
				""")
			.param("absent", absent)
			.param("substitute", substitute)
			.param("from", from)
			.param("until", until)
			.query(Substitution.class)
			.list();
	}

	long insert(String absent, String substitute, LocalDate from, LocalDate until, String reason, String namedBy, OffsetDateTime at) {
		return this.jdbc.sql("""
				insert into substitution (absent, substitute, valid_from, valid_until, reason, named_by, named_at)
				values (?, ?, ?, ?, ?, ?, ?) returning id
				""").params(absent, substitute, from, until, reason, namedBy, at).query(Long.class).single();
	}

	/** @return whether it was still open */
	boolean end(long id, String endedBy, OffsetDateTime at) {
		return this.jdbc.sql("update substitution set ended_by = ?, ended_at = ? where id = ? and ended_at is null").params(endedBy, at, id).update() == 1;
	}

	/** Open tasks to hand over, when the period runs, or to give back. */
	record Move(long id, String absent, String substitute, boolean running) {
	}

}
