package vn.namro.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each change leaves its entry in the same transaction, and the application's role cannot touch what was written. */
class AuditTriggerTests {

	private static AuditDatabase database;

	private static JdbcTemplate application;

	@BeforeAll
	static void start() {
		database = new AuditDatabase();
		application = new JdbcTemplate(database.application());
		database.superuser().execute("create table namro.secretive (id int primary key, password_hash text, access_token text, bytes bytea, name text);"
				+ "alter table namro.secretive owner to namro_owner");
		database.migrate();
	}

	@AfterAll
	static void stop() {
		database.close();
	}

	@Test
	void writesDownEveryTableButTheLedgerBytesAndTheHistoryOfMigrations() {
		assertThat(database.superuser().queryForList("""
				select c.relname from pg_class c where c.relnamespace = 'namro'::regnamespace and c.relkind in ('r', 'p')
				and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'audit_change' and g.tgenabled = 'O') order by 1""", String.class))
			.containsExactly("audit_entry", "audit_link", "audit_offset", "evidence_chunk", "evidence_text", "evidence_upload_chunk", "flyway_schema_history");
	}

	@Test
	void keepsWhatChangedAndWhoChangedIt() {
		String statements = """
				begin;
				select set_config('namro.actor', 'quantri', true), set_config('namro.office', 'Trưởng phòng', true), set_config('namro.on_behalf_of', 'thutruong', true),
				  set_config('namro.reason', 'đính chính', true), set_config('namro.origin', '10.0.0.7', true);
				insert into criteria_set (code, name, maximum) values ('kept', 'Cũ', 1);
				update criteria_set set name = 'Mới' where code = 'kept';
				update criteria_set set name = 'Mới' where code = 'kept';
				delete from criteria_set where code = 'kept';
				commit""";
		application.execute(statements);
		List<Map<String, Object>> entries = entriesOf("criteria_set", "kept");
		assertThat(entries).extracting(entry -> entry.get("action")).containsExactly("INSERT", "UPDATE", "DELETE");
		assertThat(entries.get(1)).containsEntry("before", "{\"name\": \"Cũ\"}")
			.containsEntry("after", "{\"name\": \"Mới\"}")
			.containsEntry("login", "namro")
			.containsEntry("actor", "quantri")
			.containsEntry("office", "Trưởng phòng")
			.containsEntry("on_behalf_of", "thutruong")
			.containsEntry("reason", "đính chính")
			.containsEntry("origin", "10.0.0.7");
	}

	@Test
	void forgetsWhoActedWithTheTransaction() throws SQLException {
		try (Connection connection = database.application().getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("begin; select set_config('namro.actor', 'quantri', true); commit");
			statement.execute("insert into criteria_set (code, name, maximum) values ('nobody', 'Bộ', 1)");
		}
		assertThat(entriesOf("criteria_set", "nobody").get(0)).containsEntry("actor", null);
	}

	@Test
	void leavesNoEntryOfWhatWasRolledBack() {
		application.execute("begin; insert into criteria_set (code, name, maximum) values ('undone', 'Bộ', 1); rollback");
		assertThat(entriesOf("criteria_set", "undone")).isEmpty();
	}

	@Test
	void neverShowsSecretsButThatTheyChanged() {
		application.execute("insert into namro.secretive values (1, 'hush1', 'hush2', 'hush3', 'tên')");
		application.execute("update namro.secretive set password_hash = 'hush4', access_token = null where id = 1");
		application.execute("delete from namro.secretive where id = 1");
		List<Map<String, Object>> entries = entriesOf("secretive", "1");
		assertThat(entries).hasSize(3);
		assertThat(entries.toString()).doesNotContain("hush").doesNotContain("\\\\x").contains("tên");
		assertThat(entries.get(1)).containsEntry("before", "{\"access_token\": \"***\", \"password_hash\": \"***\"}")
			.containsEntry("after", "{\"access_token\": null, \"password_hash\": \"***\"}");
	}

	@Test
	void namesNoRowByASecret() {
		assertThat(database.superuser().queryForObject("select encode(tgargs, 'escape') from pg_trigger where tgname = 'audit_change' and tgrelid = 'namro.recovery_code'::regclass",
				String.class))
			.startsWith("account\\000code_hash");
	}

	@Test
	void sealsInOneOrderWhileWritersOverlap(@TempDir Path directory) throws SQLException {
		try (Connection slow = database.application().getConnection(); Statement statement = slow.createStatement()) {
			slow.setAutoCommit(false);
			statement.execute("insert into criteria_set (code, name, maximum) values ('slow', 'Bộ', 1)");
			application.execute("insert into criteria_set (code, name, maximum) values ('fast', 'Bộ', 1)");
			Verdict before = database.check(directory.resolve("anchors.log")).run();
			assertThat(before.intact()).isTrue();
			assertThat(before.unsealed()).isEqualTo(1);
			slow.commit();
		}
		Verdict after = database.check(directory.resolve("anchors.log")).run();
		assertThat(after.intact()).isTrue();
		assertThat(after.unsealed()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update namro.audit_entry set actor = 'x'", "delete from namro.audit_entry", "truncate namro.audit_entry",
			"insert into namro.audit_entry (tx, at, login, action, kind) values (1, now(), 'x', 'x', 'x')", "drop table namro.audit_entry cascade",
			"alter table namro.audit_entry disable trigger all", "alter table namro.plan disable trigger audit_change", "drop trigger audit_change on namro.plan",
			"update namro.audit_link set hash = ''", "delete from namro.audit_link", "truncate namro.audit_link", "insert into namro.audit_link values (1, 1, 1, '', '')",
			"drop table namro.audit_link", "update namro.audit_offset set value = 0", "set session_replication_role = replica", "set role namro_owner",
			"create or replace function namro.audit_change() returns trigger language plpgsql as 'begin return null; end'", "drop schema namro cascade",
			"truncate namro.criteria_set cascade", "alter table namro.plan add column x int", "create table namro.unseen (id int)" })
	void keepsTheApplicationsRoleAway(String statement) {
		assertThatThrownBy(() -> application.execute(statement)).rootCause()
			.isInstanceOf(SQLException.class)
			.satisfies(refusal -> assertThat(((SQLException) refusal).getSQLState()).isEqualTo("42501"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update namro.audit_entry set actor = 'x'", "delete from namro.audit_link", "truncate namro.audit_entry" })
	void refusesEvenTheOwnerAndTheSuperuserAsLongAsTheTriggersStand(String statement) {
		application.execute("insert into namro.criteria_set (code, name, maximum) values ('" + statement.hashCode() + "', 'Bộ', 1)");
		new Chain(database.application(), new Anchors(Path.of("target/audit-anchors.log"))).seal();
		assertThatThrownBy(() -> database.superuser().execute(statement)).rootCause().hasMessageContaining("append-only");
	}

	@Test
	void goesOnAboveTheLedgerOfADumpFromAnotherServer(@TempDir Path directory) throws SQLException {
		try (AuditDatabase restored = new AuditDatabase()) {
			restored.tamper("insert into namro.audit_entry (tx, at, login, action, kind) values (5000000000, now(), 'namro', 'INSERT', 'plan')");
			restored.superuser().execute("""
					insert into namro.audit_link select 1, id, tx, namro.audit_hash(e), sha256(''::bytea || int8send(1) || namro.audit_hash(e)) from namro.audit_entry e
					where tx = 5000000000""");
			restored.migrate();
			new JdbcTemplate(restored.application()).execute("insert into criteria_set (code, name, maximum) values ('later', 'Bộ', 1)");
			Verdict verdict = restored.check(directory.resolve("anchors.log")).run();
			assertThat(verdict.unsealed()).isZero();
			assertThat(verdict.findings()).noneMatch(finding -> finding.damage() != Finding.Damage.INSERTED); // what the restored database wrote before
		}
	}

	private static List<Map<String, Object>> entriesOf(String kind, String subject) {
		return database.superuser()
			.queryForList("""
					select action, login, actor, office, on_behalf_of, before::text as before, after::text as after, reason, origin from namro.audit_entry
					where kind = ? and subject = ? order by id""", kind, subject);
	}

}
