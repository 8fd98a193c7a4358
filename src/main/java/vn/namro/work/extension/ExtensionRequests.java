package vn.namro.work.extension;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.work.extension.ExtensionRequest.Status;

/** The requests for later dates, all of which stay readable. */
@Repository
class ExtensionRequests {

	private final JdbcClient jdbc;

	ExtensionRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(ExtensionRequest request) {
		this.jdbc.sql("""
				insert into extension_request (id, obligation_id, number, asked_by, asked_at, due_at, wanted_due_at, reason, objective, status)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED')
				""")
			.params(request.id(), request.obligationId(), request.number(), request.askedBy(), request.askedAt(), request.dueAt(),
					request.wantedDueAt(), request.reason(), request.objective())
			.update();
	}

	ExtensionRequest get(String id) {
		return find(id).orElseThrow();
	}

	Optional<ExtensionRequest> find(String id) {
		return this.jdbc.sql("select * from extension_request where id = ?").param(id).query(ExtensionRequest.class).optional();
	}

	/** All requests about an obligation, the oldest first. */
	List<ExtensionRequest> of(String obligationId) {
		return this.jdbc.sql("select * from extension_request where obligation_id = ? order by number")
			.param(obligationId)
			.query(ExtensionRequest.class)
			.list();
	}

	Optional<ExtensionRequest> openOf(String obligationId) {
		return of(obligationId).stream().filter(ExtensionRequest::open).findFirst();
	}

	/** How often the date of an obligation was extended. */
	int countGranted(String obligationId) {
		return (int) of(obligationId).stream().filter(request -> request.status() == Status.GRANTED).count();
	}

	void forward(String id, String authority) {
		this.jdbc.sql("update extension_request set status = 'FORWARDED', authority = ? where id = ? and status = 'ASKED'").params(authority, id).update();
	}

	/** @return whether it was open and is closed now */
	boolean close(String id, Status status, String by, OffsetDateTime at, String remark) {
		return this.jdbc.sql("""
				update extension_request set status = ?, closed_by = ?, closed_at = ?, remark = ? where id = ? and status in ('ASKED', 'FORWARDED')
				""").params(status.name(), by, at, remark, id).update() == 1;
	}

	/** @return whether it was open and is granted now */
	boolean grant(String id, String by, OffsetDateTime at, OffsetDateTime dueAt, boolean objectiveConfirmed) {
		return this.jdbc.sql("""
				update extension_request set status = 'GRANTED', closed_by = ?, closed_at = ?, granted_due_at = ?, objective_confirmed = ?
				where id = ? and status = 'FORWARDED'
				""").params(by, at, dueAt, objectiveConfirmed, id).update() == 1;
	}

}
