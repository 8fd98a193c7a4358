package vn.namro.work.explanation;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.work.explanation.ExplanationRequest.Status;

/** The explanations that were demanded and given; the database itself refuses to change an answer. */
@Repository
class Explanations {

	private final JdbcClient jdbc;

	Explanations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(ExplanationRequest request) {
		this.jdbc.sql("insert into explanation_request (id, obligation_id, number, asked_by, asked_as, status) values (?, ?, ?, ?, ?, 'OPEN')")
			.params(request.id(), request.obligationId(), request.number(), request.askedBy(), request.askedAs())
			.update();
	}

	ExplanationRequest get(String id) {
		return this.jdbc.sql("select * from explanation_request where id = ?").param(id).query(ExplanationRequest.class).single();
	}

	/** All requests about something overdue, the oldest first. */
	List<ExplanationRequest> of(String obligationId) {
		return this.jdbc.sql("select * from explanation_request where obligation_id = ? order by number")
			.param(obligationId)
			.query(ExplanationRequest.class)
			.list();
	}

	Optional<ExplanationRequest> openOf(String obligationId) {
		return of(obligationId).stream().filter(ExplanationRequest::open).findFirst();
	}

	/** @return whether it was open and is closed now */
	boolean close(String id, Status status, String by, OffsetDateTime at) {
		return this.jdbc.sql("update explanation_request set status = ?, closed_by = ?, closed_at = ? where id = ? and status = 'OPEN'")
			.params(status.name(), by, at, id)
			.update() == 1;
	}

	void begin(ExplanationRound round) {
		this.jdbc.sql("insert into explanation_round (request_id, round, obligation_id, asked_at, question) values (?, ?, ?, ?, ?)")
			.params(round.requestId(), round.round(), round.obligationId(), round.askedAt(), round.question())
			.update();
	}

	/** The rounds of a request in order. */
	List<ExplanationRound> roundsOf(String requestId) {
		return this.jdbc.sql("select * from explanation_round where request_id = ? order by round").param(requestId).query(ExplanationRound.class).list();
	}

	/** @return whether the round waited for its answer */
	boolean answer(ExplanationRound round, String answer, String by, OffsetDateTime at) {
		return this.jdbc.sql("""
				update explanation_round set answer = ?, answered_by = ?, answered_at = ? where request_id = ? and round = ? and answered_at is null
				""").params(answer, by, at, round.requestId(), round.round()).update() == 1;
	}

}
