package vn.namro.platform.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a history level costs: the real model assignment.bpmn, its listeners replaced by ones that only set variables,
 * from start to acceptance, in turn on each level, one PostgreSQL server, durable settings. Prints time per instance,
 * rows and bytes of history, and the ratios to the level {@code full}. Run with
 * {@code ./mvnw -Pbenchmark verify -Dbenchmark=history}.
 */
public final class HistoryLevelBenchmark {

	private static final int ROUNDS = 5;

	private static final int INSTANCES = 60;

	private static final List<String> LEVELS = List.of("full", "activity", LedgerHistoryLevel.NAME, "none");

	public static void main(String[] args) throws IOException {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start()) {
			Map<String, Measured> measured = new LinkedHashMap<>();
			LEVELS.forEach(level -> measured.put(level, new Measured(level, postgres)));
			measured.values().forEach(Measured::round); // warm-up, not counted
			measured.values().forEach(Measured::forget);
			for (int round = 0; round < ROUNDS; round++) {
				measured.values().forEach(Measured::round);
			}
			report(measured);
			measured.values().forEach(Measured::close);
		}
	}

	private static void report(Map<String, Measured> measured) {
		Measured full = measured.get("full");
		System.out.printf("%-10s %14s %12s %12s %16s %16s%n", "level", "ms/instance", "rows", "kB", "time : full", "bytes : full");
		measured.forEach((level, values) -> System.out.printf("%-10s %14.1f %12.1f %12.1f %16.2f %16.2f%n", level, values.median(), values.rows(),
				values.kilobytes(), values.medianRatio(full), values.kilobytes() / full.kilobytes()));
	}

	/** One engine with one history level, in a database of its own. */
	private static final class Measured {

		private final HikariDataSource dataSource;

		private final JdbcTemplate jdbc;

		private final ProcessEngine engine;

		private final List<Double> millis = new ArrayList<>();

		private int instances;

		Measured(String level, EmbeddedPostgres postgres) {
			new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database level_" + level);
			HikariConfig pool = new HikariConfig();
			pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "level_" + level));
			this.dataSource = new HikariDataSource(pool);
			this.jdbc = new JdbcTemplate(this.dataSource);
			StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
			configuration.setProcessEngineName(level);
			configuration.setDataSource(this.dataSource);
			configuration.setDatabaseSchemaUpdate("true");
			configuration.setCustomHistoryLevels(List.of(new LedgerHistoryLevel()));
			configuration.setHistory(level);
			configuration.setBeans(beans());
			this.engine = configuration.buildProcessEngine();
			DeploymentBuilder deployment = this.engine.getRepositoryService().createDeployment().name(level);
			deployment.addClasspathResource("processes/assignment/assignment.bpmn");
			List.of("nameOfficer", "reportProgress", "submitResult", "signOff", "acceptResult")
				.forEach(form -> deployment.addClasspathResource("forms/assignment/" + form + ".form"));
			deployment.deploy();
		}

		void round() {
			long start = System.nanoTime();
			for (int i = 0; i < INSTANCES; i++) {
				runInstance();
			}
			this.millis.add((System.nanoTime() - start) / 1e6 / INSTANCES);
			this.instances += INSTANCES;
		}

		void forget() {
			this.millis.clear();
		}

		double median() {
			return median(this.millis);
		}

		/** Median of the ratios round by round, so that a slow moment of the machine hits both. */
		double medianRatio(Measured other) {
			List<Double> ratios = new ArrayList<>();
			for (int i = 0; i < this.millis.size(); i++) {
				ratios.add(this.millis.get(i) / other.millis.get(i));
			}
			return median(ratios);
		}

		double rows() {
			List<String> tables = this.jdbc.queryForList("select relname from pg_class where relname like 'act_hi_%' and relkind = 'r'", String.class);
			return tables.stream().mapToLong(table -> this.jdbc.queryForObject("select count(*) from " + table, Long.class)).sum() / (double) this.instances;
		}

		double kilobytes() {
			return this.jdbc.queryForObject("select sum(pg_total_relation_size(oid)) from pg_class where relname like 'act_hi_%' and relkind = 'r'",
					Long.class) / 1024.0 / this.instances;
		}

		void close() {
			this.engine.close();
			this.dataSource.close();
		}

		private void runInstance() {
			Map<String, Object> variables = new HashMap<>(Map.of("obligationId", "id", "obligationKind", "assignment", "dueAt", inDays(30), "dueText",
					"30/11/2026", "agencyName", "Sở Tư pháp", "subjectTitle", "Một nhiệm vụ", "itemAction", "Một nhiệm vụ", "lastRemark", ""));
			variables.put("officer", null);
			String instance = this.engine.getRuntimeService().startProcessInstanceByKey("assignment", variables).getId();
			complete(instance, Map.of("chosenOfficer", "officer", "handoverNote", "Ghi chú"));
			complete(instance, Map.of("percent", 50, "narrative", "Đang làm", "obstacle", "", "readyToSubmit", false));
			complete(instance, Map.of("percent", 100, "narrative", "Đã xong", "obstacle", "", "readyToSubmit", true));
			complete(instance, Map.of("resultSummary", "Kết quả", "documentNumber", "1/BC", "documentDate", "2026-11-01", "issuingBody", "Sở Tư pháp",
					"documentAbstract", "Trích yếu"));
			complete(instance, Map.of("decision", "accept", "returnReason", "", "signedOff", true));
			this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(instance)
				.messages()
				.list()
				.forEach(job -> this.engine.getManagementService().executeJob(job.getId()));
			complete(instance, Map.of("decision", "accept", "returnReason", "", "resultAccepted", true));
		}

		private void complete(String instance, Map<String, Object> fields) {
			Task task = this.engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
			this.engine.getFormService().submitTaskForm(task.getId(), fields);
		}

		private static Map<Object, Object> beans() {
			Map<Object, Object> beans = new HashMap<>();
			List.of("nameOfficer", "reportProgress", "submitResult", "signOff", "acceptResult")
				.forEach(word -> beans.put(word + "Listener", (TaskListener) task -> { }));
			beans.put("recordSubmissionDelegate", (JavaDelegate) execution -> { });
			return beans;
		}

		private static Date inDays(int days) {
			return new Date(System.currentTimeMillis() + TimeUnit.DAYS.toMillis(days));
		}

		private static double median(List<Double> values) {
			return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
		}

	}

	private HistoryLevelBenchmark() {
	}

}
