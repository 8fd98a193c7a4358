package vn.namro.results.correction;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals to correct published results. */
@Repository
class Proposals {

	private final JdbcClient jdbc;

	Proposals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The latest first. */
	List<Proposal> of(String planCode, String setCode) {
		return this.jdbc.sql("""
				select id, plan_code, set_code, content::text as content, reason, proposed_by, proposed_at, status, decision_number, decision_date, decision_reason,
				  decided_by, decided_at from result_correction where plan_code = ? and set_code = ? order by id desc
				""").params(planCode, setCode).query(Proposal.class).list();
	}

	/** The proposal, held until the transaction ends. */
	Optional<Proposal> hold(String planCode, String setCode, long id) {
		this.jdbc.sql("select id from result_correction where id = ? for update").param(id).query(Long.class).optional();
		return of(planCode, setCode).stream().filter(proposal -> proposal.id() == id).findFirst();
	}

	void insert(String planCode, String setCode, String content, String reason, String by, OffsetDateTime at) {
		this.jdbc.sql("insert into result_correction (plan_code, set_code, content, reason, proposed_by, proposed_at, status) values (?, ?, ?::jsonb, ?, ?, ?, 'PROPOSED')")
			.params(planCode, setCode, content, reason, by, at)
			.update();
	}

	/** @param paper of the decision; a refusal needs only its reason */
	void decide(long id, boolean granted, Corrections.Paper paper, String by, OffsetDateTime at) {
		this.jdbc.sql("update result_correction set status = ?, decision_number = ?, decision_date = ?, decision_reason = ?, decided_by = ?, decided_at = ? where id = ?")
			.params(granted ? "DECIDED" : "REFUSED", granted ? paper.number().strip() : null, granted ? paper.date() : null, paper.reason(), by, at, id)
			.update();
	}

}
