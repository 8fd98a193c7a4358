package vn.namro.assignment;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assignments and the events of their life. */
@Repository
class Assignments {

	private final JdbcClient jdbc;

	Assignments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @throws org.springframework.dao.DuplicateKeyException when the item is assigned to the agency already */
	void insert(String id, String planCode, String itemCode, String agencyCode, int year) {
		this.jdbc.sql("insert into assignment (id, plan_code, item_code, lead_agency, year, status) values (?, ?, ?, ?, ?, 'ASSIGNED')")
			.params(id, planCode, itemCode, agencyCode, year)
			.update();
	}

	/** Says to which agency, since replaced by its successor, the plan gave the item. */
	void markOrigin(String id, String agencyCode) {
		this.jdbc.sql("update assignment set origin_agency = ? where id = ?").params(agencyCode, id).update();
	}

	Assignment get(String id) {
		return this.jdbc.sql("select a.*, o.officer from assignment a join obligation o using (id) where a.id = ?")
			.param(id)
			.query(Assignment.class)
			.single();
	}

	/** Ids of a plan's assignments. */
	List<String> idsOf(String planCode) {
		return this.jdbc.sql("select id from assignment where plan_code = ?").param(planCode).query(String.class).list();
	}

	int countOpen(String planCode) {
		return this.jdbc.sql("select count(*) from assignment where plan_code = ? and status <> 'ACCEPTED'")
			.param(planCode)
			.query(Integer.class)
			.single();
	}

	void startWork(String id) {
		this.jdbc.sql("update assignment set status = 'IN_PROGRESS' where id = ?").param(id).update();
	}

	void progress(String id, int percent) {
		this.jdbc.sql("update assignment set percent = ? where id = ?").params(percent, id).update();
	}

	void summarize(String id, String resultSummary) {
		this.jdbc.sql("update assignment set result_summary = ? where id = ?").params(resultSummary, id).update();
	}

	void submit(String id, OffsetDateTime at) {
		this.jdbc.sql("update assignment set status = 'SUBMITTED', submitted_at = ? where id = ?").params(at, id).update();
	}

	void accept(String id, OffsetDateTime at) {
		this.jdbc.sql("update assignment set status = 'ACCEPTED', percent = 100, accepted_at = ? where id = ?").params(at, id).update();
	}

	void returnResult(String id) {
		this.jdbc.sql("update assignment set status = 'RETURNED', submitted_at = null, returns = returns + 1 where id = ?").param(id).update();
	}

	/** @param kind what happened, e.g. {@code PROGRESS}; see the callers in {@link AssignmentWork} */
	void recordEvent(String id, OffsetDateTime at, String actor, String kind, Integer percent, String narrative, String defectKind) {
		this.jdbc.sql("insert into assignment_event (assignment_id, at, actor, kind, percent, narrative, defect_kind) values (?, ?, ?, ?, ?, ?, ?)")
			.params(id, at, actor, kind, percent, narrative, defectKind)
			.update();
	}

}
