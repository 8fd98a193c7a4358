package vn.namro.coordination;

import java.time.OffsetDateTime;
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
