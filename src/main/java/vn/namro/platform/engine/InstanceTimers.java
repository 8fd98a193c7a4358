package vn.namro.platform.engine;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets waiting timers to other instants, thousands at once. The engine's own command takes one timer at a time and writes an entry
 * of its operation log for each, so this writes the engine's tables, with the revision raised as in {@link InstanceTenants}.
 */
@Repository
public class InstanceTimers {

	private static final int BATCH = 500;

	private final JdbcTemplate jdbc;

	InstanceTimers(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** A timer and the instance that waits for it. */
	public record Timer(String jobId, String instanceId, OffsetDateTime at) {
	}

	/**
	 * A timer that fires at this very moment is gone by then and stays gone, or fires again at its new instant.
	 * @param variable the instant by which the model sets the timers
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void reschedule(List<Timer> timers, ProcessVariable<java.util.Date> variable) {
		this.jdbc.batchUpdate("update act_ru_job set duedate_ = ?, rev_ = rev_ + 1 where id_ = ?", timers, BATCH, (row, timer) -> {
			row.setTimestamp(1, Timestamp.from(timer.at().toInstant()));
			row.setString(2, timer.jobId());
		});
		this.jdbc.batchUpdate("update act_ru_variable set long_ = ?, rev_ = rev_ + 1 where proc_inst_id_ = ? and name_ = ?", timers, BATCH, (row, timer) -> {
			row.setLong(1, timer.at().toInstant().toEpochMilli());
			row.setString(2, timer.instanceId());
			row.setString(3, variable.name());
		});
	}

	/** Lets the open tasks of one kind be due when their timers fire. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void postponeTasks(List<Timer> timers, String taskKey) {
		for (String table : List.of("act_ru_task set rev_ = rev_ + 1, due_date_ = ?", "act_hi_taskinst set due_date_ = ?")) {
			String open = table.startsWith("act_hi") ? " and end_time_ is null" : "";
			this.jdbc.batchUpdate("update " + table + " where proc_inst_id_ = ? and task_def_key_ = ?" + open, timers, BATCH, (row, timer) -> {
				row.setTimestamp(1, Timestamp.from(timer.at().toInstant()));
				row.setString(2, timer.instanceId());
				row.setString(3, taskKey);
			});
		}
	}

}
