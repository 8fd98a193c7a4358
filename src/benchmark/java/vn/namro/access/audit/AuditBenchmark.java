package vn.namro.access.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the audit costs the writers: 8 at once, each transaction changing four rows of our tables as a person, durable
 * settings, one server. Compares in turn no audit, ours (trigger, sealer in the background) and the same trigger with the
 * chain computed under a global lock in the transaction. Prints transactions per second and the ratios round by round.
 * Run with {@code ./mvnw -Pbenchmark verify -Dbenchmark=audit}.
 */
public final class AuditBenchmark {

	private static final int WRITERS = 8;

	private static final int ROUNDS = 5;

	private static final int TRANSACTIONS = 250;

	private static final String LOCKED_CHAIN = """
			create table namro.locked_link (position bigint primary key, entry_id bigint not null, entry_hash bytea not null, hash bytea not null);
			create table namro.locked_head (position bigint not null, hash bytea not null);
			insert into namro.locked_head values (0, '');
			create function namro.lock_and_link() returns trigger language plpgsql as $$
			declare
			  head namro.locked_head;
			begin
			  select * into head from namro.locked_head for update;
			  head.position := head.position + 1;
			  head.hash := sha256(head.hash || int8send(head.position) || namro.audit_hash(new));
			  insert into namro.locked_link values (head.position, new.id, namro.audit_hash(new), head.hash);
			  update namro.locked_head set position = head.position, hash = head.hash;
			  return null;
			end
			$$;
			create trigger locked_chain after insert on namro.audit_entry for each row execute function namro.lock_and_link();
			""";

	public static void main(String[] args) throws Exception {
		try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
			.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.start()) {
			Map<String, Measured> measured = new LinkedHashMap<>();
			for (String way : List.of("none", "ours", "locked")) {
				measured.put(way, new Measured(way, postgres));
			}
			for (Measured one : measured.values()) {
				one.round(); // warm-up, not counted
				one.perSecond.clear();
			}
			for (int round = 0; round < ROUNDS; round++) {
				for (Measured one : measured.values()) {
					one.round();
				}
			}
			report(measured);
			for (Measured one : measured.values()) {
				one.close();
			}
		}
	}

	private static void report(Map<String, Measured> measured) throws SQLException {
		Measured none = measured.get("none");
		System.out.printf("%-8s %16s %14s%n", "audit", "transactions/s", "to no audit");
		measured.forEach((way, values) -> System.out.printf("%-8s %16.0f %14.2f%n", way, median(values.perSecond), values.ratio(none)));
		System.out.printf("ours to a chain under a global lock: %.2f%n", measured.get("ours").ratio(measured.get("locked")));
		measured.get("ours").verify();
	}

	/** One way to audit, in a database of its own. */
	private static final class Measured {

		private final HikariDataSource dataSource = new HikariDataSource();

		private final Path anchors;

		private final Chain chain;

		private final boolean sealing;

		private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS + 1);

		private final AtomicInteger serial = new AtomicInteger();

		private final List<Double> perSecond = new ArrayList<>();

		Measured(String way, EmbeddedPostgres postgres) throws IOException {
			String database = "audit_" + way;
			new JdbcTemplate(postgres.getPostgresDatabase()).execute("create database " + database);
			JdbcTemplate superuser = new JdbcTemplate(postgres.getDatabase("postgres", database));
			try (InputStream roles = AuditBenchmark.class.getResourceAsStream("/db/embedded-roles.sql")) {
				superuser.execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
			}
			Flyway.configure().dataSource(postgres.getDatabase("namro_owner", database)).schemas("namro").placeholders(Map.of("applicationRole", "namro")).load().migrate();
			superuser.execute("insert into namro.agency (code, name, kind, tenant_id, reports, position) values ('a', 'Sở', 'department', 't.a', true, 1)");
			if (way.equals("none")) {
				superuser.queryForList("select tgrelid::regclass::text from pg_trigger where tgname = 'audit_change'", String.class)
					.forEach(table -> superuser.execute("alter table " + table + " disable trigger audit_change"));
			}
			if (way.equals("locked")) {
				superuser.execute(LOCKED_CHAIN);
				superuser.execute("grant all on namro.locked_link, namro.locked_head to namro_owner");
			}
			this.sealing = way.equals("ours");
			this.anchors = Files.createTempFile("anchors", ".log");
			this.dataSource.setJdbcUrl(postgres.getJdbcUrl("namro", database));
			this.dataSource.setConnectionInitSql("set search_path to public, namro");
			this.dataSource.setMaximumPoolSize(WRITERS + 1);
			this.chain = new Chain(this.dataSource, new Anchors(this.anchors));
		}

		void round() throws Exception {
			AtomicBoolean over = new AtomicBoolean();
			Future<?> sealer = this.writers.submit((Callable<Void>) () -> {
				while (this.sealing && !over.get()) {
					this.chain.seal();
					Thread.sleep(1000);
				}
				return null;
			});
			long start = System.nanoTime();
			List<Future<?>> running = new ArrayList<>();
			for (int writer = 0; writer < WRITERS; writer++) {
				running.add(this.writers.submit((Callable<Void>) () -> {
					for (int i = 0; i < TRANSACTIONS; i++) {
						change("o" + this.serial.incrementAndGet());
					}
					return null;
				}));
			}
			for (Future<?> writer : running) {
				writer.get();
			}
			this.perSecond.add(WRITERS * TRANSACTIONS / ((System.nanoTime() - start) / 1e9));
			over.set(true);
			sealer.get();
		}

		/** An obligation is opened, written down, changed and met: four rows. */
		private void change(String id) throws SQLException {
			try (Connection connection = this.dataSource.getConnection()) {
				connection.setAutoCommit(false);
				run(connection, "select set_config('namro.actor', ?, true), set_config('namro.origin', '10.0.0.1', true)", "person");
				run(connection, """
						insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values (?, 'assignment', 'a',
						'Một nhiệm vụ có tên dài như trong kế hoạch thật của một tỉnh', now(), now())""", id);
				run(connection, "insert into obligation_event (obligation_id, kind, at) values (?, 'OPENED', now())", id);
				run(connection, "update obligation set officer = 'chuyenvien' where id = ?", id);
				run(connection, "update obligation set met_at = now() where id = ?", id);
				connection.commit();
			}
		}

		private static void run(Connection connection, String sql, String value) throws SQLException {
			try (PreparedStatement statement = connection.prepareStatement(sql)) {
				statement.setString(1, value);
				statement.execute();
			}
		}

		double ratio(Measured other) {
			List<Double> ratios = new ArrayList<>();
			for (int i = 0; i < this.perSecond.size(); i++) {
				ratios.add(this.perSecond.get(i) / other.perSecond.get(i));
			}
			return median(ratios);
		}

		void verify() throws SQLException {
			long start = System.nanoTime();
			this.chain.seal();
			long sealed = System.nanoTime();
			Verdict verdict = new LedgerCheck(this.dataSource, new Anchors(this.anchors)).run();
			double seconds = (System.nanoTime() - sealed) / 1e9;
			System.out.printf("check: %d entries in %.1f s (%.0f/s), intact %s; what was left to seal took %.2f s%n", verdict.links(), seconds,
					verdict.links() / seconds, verdict.intact(), (sealed - start) / 1e9);
		}

		void close() throws IOException {
			this.writers.shutdown();
			this.dataSource.close();
			Files.delete(this.anchors);
		}

	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	private AuditBenchmark() {
	}

}
