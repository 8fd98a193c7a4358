package vn.namro.platform.engine.conflict;

import java.util.Collection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.UnknownThingException;

/** Tells a task that has ended from one that never was, as far as the one who asks may know of it. */
@Component
public class EndedTasks {

	private final JdbcClient jdbc;

	EndedTasks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What to throw when somebody acts on a task that is not there.
	 * @param tenants the agencies of whoever asks
	 */
	public RuntimeException missing(String taskId, Collection<String> tenants) {
		return isOne(taskId, tenants) ? ended() : unknown();
	}

	static ConflictingChangeException ended() {
		return new ConflictingChangeException("Công việc này đã có người hoàn thành, hoặc không còn phải làm. Hãy tải lại danh sách.");
	}

	/** What to throw when somebody looks for a task that is not there. */
	static UnknownThingException unknown() {
		return new UnknownThingException("Không tìm thấy công việc này trong phạm vi của tài khoản.");
	}

	boolean isOne(String taskId, Collection<String> tenants) {
		return this.jdbc.sql("select tenant_id_ from act_hi_taskinst where id_ = ? and end_time_ is not null")
			.param(taskId)
			.query(String.class)
			.optional()
			.filter(tenant -> tenants != null && tenants.contains(tenant))
			.isPresent();
	}

}
