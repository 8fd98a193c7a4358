package vn.namro.work.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;

/**
 * The open tasks in which a person has a say, the most urgent first. Asks the engine's tables at once with the offices of
 * today, because a role counts only in the agencies of its office, which no query of the engine can say.
 */
@Repository
public class Worklist {

	/** Whose tasks a list shows. */
	public enum View {

		/** What the person has or may take. */
		MINE("""
				t.assignee_ = :account or t.assignee_ is null and exists (
				  select from act_ru_identitylink l join standing_tenant s on s.role = l.group_id_ and s.tenant_id = t.tenant_id_
				  where l.task_id_ = t.id_ and l.type_ = 'candidate' and s.account = :account)"""),

		/** What anybody has in the agencies that the person heads. */
		AGENCY("t.tenant_id_ in (select tenant_id from standing_tenant where account = :account and role = 'head')"),

		/** What anybody has in the agencies whose work the person coordinates. */
		PROVINCE("t.tenant_id_ in (select tenant_id from standing_tenant where account = :account and role = 'coordinator')");

		private final String condition;

		View(String condition) {
			this.condition = condition;
		}

	}

	private static final String TASK = """
			select t.id_, t.task_def_key_, t.name_, t.tenant_id_, t.assignee_, t.due_date_, e.business_key_, a.name as agency, p.name as assignee_name,
			  (select v.text_ from act_ru_variable v where v.execution_id_ = t.proc_inst_id_ and v.name_ in ('subjectTitle', 'planTitle') order by v.name_ desc limit 1) as subject
			from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ join agency a on a.tenant_id = t.tenant_id_
			  left join person p on p.account = t.assignee_
			where t.suspension_state_ = 1 and (%s)
			""";

	private final JdbcClient jdbc;

	private final EngineClock clock;

	Worklist(JdbcClient jdbc, EngineClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The most urgent tasks of a view.
	 * @param step element id of the model, null: all steps
	 * @param overdue whether only those are shown whose deadline lapsed
	 */
	public List<ListedTask> list(Person person, View view, String step, boolean overdue, int limit) {
		StatementSpec tasks = this.jdbc.sql(TASK.formatted(view.condition) + (step == null ? "" : " and t.task_def_key_ = :step")
				+ (overdue ? " and t.due_date_ < :now" : "") + " order by t.due_date_ nulls last, t.id_ limit :limit");
		return tasks.param("account", person.account())
			.param("step", step)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("limit", limit)
			.query(Worklist::task)
			.list();
	}

	/** What the person has or may take of one thing. */
	public List<ListedTask> about(Person person, String businessKey) {
		return this.jdbc.sql(TASK.formatted(View.MINE.condition) + " and e.business_key_ = :key")
			.param("account", person.account())
			.param("key", businessKey)
			.query(Worklist::task)
			.list();
	}

	/** The steps that have tasks in a view, by element id, with their names. */
	public Map<String, String> steps(Person person, View view) {
		Map<String, String> steps = new LinkedHashMap<>();
		this.jdbc.sql("select distinct t.name_, t.task_def_key_ from act_ru_task t where " + view.condition + " order by t.name_")
			.param("account", person.account())
			.query((row, number) -> steps.put(row.getString("task_def_key_"), row.getString("name_")))
			.list();
		return steps;
	}

	/** Those of some tasks that are open in the person's agencies, by id. */
	public Map<String, ListedTask> find(Person person, Collection<String> ids) {
		Map<String, ListedTask> found = new LinkedHashMap<>();
		this.jdbc.sql(TASK.formatted("t.id_ = any(:ids) and t.tenant_id_ = any(:tenants)"))
			.param("ids", ids.toArray(String[]::new))
			.param("tenants", person.tenants().toArray(String[]::new))
			.query(Worklist::task)
			.list()
			.forEach(task -> found.put(task.id(), task));
		return found;
	}

	/** The accounts of those who can take a task that nobody has. */
	public List<String> candidates(String taskId) {
		return this.jdbc.sql("""
				select distinct s.account from act_ru_task t join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'
				  join standing_tenant s on s.role = l.group_id_ and s.tenant_id = t.tenant_id_
				where t.id_ = ? order by s.account
				""").param(taskId).query(String.class).list();
	}

	private static ListedTask task(ResultSet row, int number) throws SQLException {
		Timestamp due = row.getTimestamp("due_date_");
		String subject = row.getString("subject");
		return new ListedTask(row.getString("id_"), row.getString("task_def_key_"), row.getString("name_"), subject == null ? "" : subject,
				row.getString("agency"), row.getString("tenant_id_"), row.getString("business_key_"), row.getString("assignee_"),
				row.getString("assignee_name"), due == null ? null : due.toInstant().atZone(EngineClock.ZONE).toOffsetDateTime());
	}

}
