package vn.namro.work.coordination;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The coordinating agencies' parts. */
@Repository
class Coordinations {

	private final JdbcClient jdbc;

	Coordinations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(String id, String assignmentId, String agencyCode) {
		this.jdbc.sql("insert into coordination (id, assignment_id, agency_code) values (?, ?, ?)").params(id, assignmentId, agencyCode).update();
	}

	/** The natural key, or the next after it where the agency had a part before and it was withdrawn. */
	String nextId(String assignmentId, String agencyCode) {
		String id = assignmentId + ":" + agencyCode;
		int before = this.jdbc.sql("select count(*) from coordination where id = :id or id like :id || '~%'").param("id", id).query(Integer.class).single();
		return before == 0 ? id : id + "~" + (before + 1);
	}

	/** The parts of some assignments that are not withdrawn, in the organisation's order. */
	List<StandingPart> standing(Collection<String> assignments) {
		return this.jdbc.sql("""
				select c.id, c.assignment_id, c.agency_code, coalesce(c.origin_agency, c.agency_code) as given_to, o.officer, c.contributed_at, c.confirmed_at
				from coordination c join obligation o using (id) join agency g on g.code = c.agency_code
				where c.assignment_id = any(?) and c.withdrawn_at is null order by c.assignment_id, g.position, c.id
				""").param(assignments.toArray(String[]::new)).query(StandingPart.class).list();
	}

	void withdraw(String id, OffsetDateTime at) {
		this.jdbc.sql("update coordination set withdrawn_at = ? where id = ?").params(at, id).update();
	}

	void passOn(String id, String assignmentId) {
		this.jdbc.sql("update coordination set assignment_id = ? where id = ?").params(assignmentId, id).update();
	}

	Coordination get(String id) {
		return this.jdbc.sql("select * from coordination where id = ?").param(id).query(Coordination.class).single();
	}

	/** Ids of an assignment's parts that are still owed. */
	List<String> openPartsOf(String assignmentId) {
		return this.jdbc.sql("""
				select c.id from coordination c join obligation o using (id)
				where c.assignment_id = ? and o.met_at is null and o.released_at is null order by c.id
				""").param(assignmentId).query(String.class).list();
	}

	/** Codes of the agencies whose part of an assignment is overdue. */
	List<String> blockersOf(String assignmentId, OffsetDateTime now) {
		return this.jdbc.sql("""
				select o.agency_code from coordination c join obligation o using (id)
				where c.assignment_id = ? and o.met_at is null and o.released_at is null and o.due_at < ? order by 1
				""").params(assignmentId, now).query(String.class).list();
	}

	void contribute(String id, String summary, OffsetDateTime at) {
		this.jdbc.sql("update coordination set summary = ?, contributed_at = ? where id = ?").params(summary, at, id).update();
	}

	void confirm(String id, OffsetDateTime at) {
		this.jdbc.sql("update coordination set confirmed_at = ? where id = ?").params(at, id).update();
	}

	void sendBack(String id) {
		this.jdbc.sql("update coordination set returns = returns + 1 where id = ?").param(id).update();
	}

}
