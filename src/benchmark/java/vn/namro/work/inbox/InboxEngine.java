package vn.namro.work.inbox;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.jdbc.core.JdbcTemplate;

/** An engine full of open tasks, one process instance each. */
abstract class InboxEngine implements AutoCloseable {

	private static final int PAGE = 15;

	/** Tables that hold what belongs to an open task, with the columns that carry generated ids. */
	private static final Map<String, List<String>> COPIED = Map.of("act_ru_execution", List.of("id_", "root_proc_inst_id_", "proc_inst_id_"), "act_ru_task",
			List.of("id_", "execution_id_", "proc_inst_id_"), "act_ru_identitylink", List.of("id_", "task_id_"));

	private static final List<String> ORDER = List.of("act_ru_execution", "act_ru_task", "act_ru_identitylink");

	abstract String name();

	abstract ProcessEngine engine();

	abstract DataSource dataSource();

	/** Signs a person of a role on for the calling thread. */
	abstract String signOn(String role, int agency);

	/** Starts an instance of the model for an agency. */
	abstract void start(String role, int agency, Map<String, Object> variables);

	/** @return how many tasks the person sees */
	final long open(String role, int agency, InboxBenchmark.Page page) {
		String account = signOn(role, agency);
		try {
			query(account, page).orderByDueDate().asc().listPage(0, PAGE);
			return query(account, page).count();
		}
		finally {
			engine().getIdentityService().clearAuthentication();
		}
	}

	private TaskQuery query(String account, InboxBenchmark.Page page) {
		TaskQuery query = engine().getTaskService().createTaskQuery();
		return page == InboxBenchmark.Page.VISIBLE ? query : query.or().taskAssignee(account).taskCandidateUser(account).endOr();
	}

	/** Starts five instances an agency through the engine and copies their rows until there are enough. */
	final void fill(String candidates) {
		engine().getRepositoryService().createDeployment().addModelInstance("inbox.bpmn", model(candidates)).deploy();
		for (int agency = 0; agency < InboxBenchmark.AGENCIES; agency++) {
			for (String role : List.of("specialist", "specialist", "specialist", "head", "coordinator")) {
				start(role, agency, Map.of("role", role, "agency", "co-quan-" + agency, "dueAt", new Date(System.currentTimeMillis() + TimeUnit.HOURS.toMillis(agency * 7L % 500))));
			}
		}
		int copies = InboxBenchmark.TASKS / (InboxBenchmark.AGENCIES * 5) - 1;
		JdbcTemplate jdbc = new JdbcTemplate(dataSource());
		ORDER.forEach(table -> copy(jdbc, table, COPIED.get(table), copies));
		copyAuthorizations(jdbc, copies);
		jdbc.execute("analyze");
	}

	private static void copy(JdbcTemplate jdbc, String table, List<String> ids, int copies) {
		List<String> columns = jdbc.queryForList("select column_name from information_schema.columns where table_schema = 'public' and table_name = ?", String.class, table);
		String values = String.join(", ", columns.stream().map(column -> ids.contains(column) ? column + " || '-' || n" : column).toList());
		jdbc.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table + ", generate_series(1, " + copies + ") n");
	}

	/** The default provider writes a right for each candidate of each task. */
	private static void copyAuthorizations(JdbcTemplate jdbc, int copies) {
		jdbc.execute("""
				insert into act_ru_authorization (id_, rev_, type_, group_id_, user_id_, resource_type_, resource_id_, perms_, removal_time_, root_proc_inst_id_)
				select id_ || '-' || n, rev_, type_, group_id_, user_id_, resource_type_, resource_id_ || '-' || n, perms_, removal_time_, root_proc_inst_id_
				from act_ru_authorization, generate_series(1, %d) n where resource_type_ = 7 and resource_id_ <> '*'
				""".formatted(copies));
	}

	final long tasks() {
		return new JdbcTemplate(dataSource()).queryForObject("select count(*) from act_ru_task", Long.class);
	}

	final long authorizations() {
		return new JdbcTemplate(dataSource()).queryForObject("select count(*) from act_ru_authorization", Long.class);
	}

	private static BpmnModelInstance model(String candidates) {
		return Bpmn.createExecutableProcess("inbox")
			.camundaHistoryTimeToLiveString("P1D")
			.startEvent()
			.userTask("userTask_work")
			.name("Việc")
			.camundaCandidateGroups(candidates)
			.camundaDueDate("${dueAt}")
			.endEvent()
			.done();
	}

	@Override
	public abstract void close();

}
