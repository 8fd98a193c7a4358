package vn.namro.testing;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.platform.engine.EngineClock;

/** What the ledger tables say, for tests that assert it. */
@TestComponent
public class Ledger {

	private final JdbcClient jdbc;

	Ledger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The changes of an obligation in order: OPENED, MET, REOPENED, RELEASED, MOVED. */
	public List<String> changesOf(String obligationId) {
		return texts("select kind from obligation_event where obligation_id = ? order by id", obligationId);
	}

	/** The due instant of an obligation, in Vietnamese time. */
	public OffsetDateTime dueOf(String obligationId) {
		return this.jdbc.sql("select due_at from obligation where id = ?")
			.param(obligationId)
			.query(OffsetDateTime.class)
			.single()
			.atZoneSameInstant(EngineClock.ZONE)
			.toOffsetDateTime();
	}

	/** The recorded escalation steps as {@code level: recipients}. */
	public List<String> escalationsOf(String obligationId) {
		return texts("select level || ': ' || array_to_string(recipients, ', ') from escalation_record where obligation_id = ? order by due_at, level", obligationId);
	}

	/** Who was notified of what happened to an obligation: {@code reminder}, {@code level1}. */
	public List<String> notifiedOf(String obligationId, String what) {
		return texts("select recipient from notice where starts_with(unique_key, ? || '/') and unique_key like '%/' || ? || '/' || recipient order by recipient",
				obligationId, what);
	}

	/** One value as text, null when it is null. */
	public String value(String sql, Object... params) {
		return texts(sql, params).stream().reduce((one, other) -> {
			throw new AssertionError("more than one row");
		}).orElse(null);
	}

	/** Changes rows behind the application's back, where a test cannot wait for the calendar. */
	public void change(String sql, Object... params) {
		this.jdbc.sql(sql).params(params).update();
	}

	/** The first column of all rows as text. */
	public List<String> texts(String sql, Object... params) {
		return this.jdbc.sql(sql).params(params).query((row, number) -> String.valueOf(row.getString(1))).list();
	}

}
