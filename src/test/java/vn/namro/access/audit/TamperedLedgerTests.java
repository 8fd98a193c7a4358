package vn.namro.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.namro.access.audit.Finding.Damage;

/** Whatever a database superuser does to 10,000 sealed rows, the check names the rows. */
class TamperedLedgerTests {

	private static final int ROWS = 10_000;

	private static final List<String> EDITS = List.of("tx = tx + 1", "at = at - interval '1 microsecond'", "login = login || ' '", "actor = 'somebody'",
			"office = ''", "on_behalf_of = 'x'", "action = lower(action)", "kind = kind || '2'", "subject = subject || '0'", "tenant = 't'",
			"before = '{}'", "after = after || '{\"maximum\": 2}'", "after = null", "reason = 'why'", "origin = '127.0.0.2'", "cause = 'job'");

	@TempDir
	private Path directory;

	private AuditDatabase database;

	private List<Long> entries;

	@BeforeEach
	void tenThousandSealedRows() throws SQLException {
		this.database = new AuditDatabase();
		JdbcTemplate application = new JdbcTemplate(this.database.application());
		for (int i = 0; i < 100; i++) {
			application.update("insert into criteria_set (code, name, maximum) select ? || '-' || n, 'Bộ tiêu chí', 1 from generate_series(1, ?) n", "set" + i,
					ROWS / 100);
		}
		assertThat(check().intact()).isTrue();
		this.entries = this.database.superuser().queryForList("select entry_id from namro.audit_link order by position", Long.class);
		assertThat(this.entries).hasSizeGreaterThanOrEqualTo(ROWS);
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void namesEachEditedRemovedSwappedAndInsertedRow() throws SQLException {
		List<Long> victims = new ArrayList<>(this.entries.subList(1, this.entries.size() - 1));
		Collections.shuffle(victims, new Random(3));
		Set<Long> edited = new HashSet<>();
		for (String edit : EDITS) {
			Long victim = victims.remove(0);
			this.database.tamper("update namro.audit_entry set " + edit + " where id = " + victim);
			edited.add(victim);
		}
		Set<Long> removed = new HashSet<>(List.of(this.entries.get(0), this.entries.get(this.entries.size() - 1)));
		for (int i = 0; i < 20; i++) {
			removed.add(victims.remove(0));
		}
		removed.forEach(victim -> this.database.tamper("delete from namro.audit_entry where id = " + victim));
		Set<Long> swapped = new HashSet<>();
		for (int i = 0; i < 10; i++) {
			Long one = victims.remove(0);
			Long other = victims.remove(0);
			swap("audit_entry", "id", one, other);
			swapped.addAll(List.of(one, other));
		}
		this.database.tamper("""
				insert into namro.audit_entry overriding system value
				select 900000 + id, tx, at, login, actor, office, on_behalf_of, action, kind, subject, tenant, before, after, reason, origin, cause
				from namro.audit_entry where id = %d""".formatted(victims.get(0)));

		Verdict verdict = check();

		assertThat(named(verdict, Damage.EDITED)).isEqualTo(edited);
		assertThat(named(verdict, Damage.LOST)).isEqualTo(removed);
		assertThat(named(verdict, Damage.SWAPPED)).isEqualTo(swapped);
		assertThat(named(verdict, Damage.INSERTED)).containsExactly(900000 + victims.get(0));
		assertThat(verdict.findings()).hasSize(edited.size() + removed.size() + swapped.size() + 1);
	}

	@Test
	void seesThatTheTailWasCutOffTogetherWithItsLinks() throws SQLException {
		this.database.tamper("delete from namro.audit_entry where id in (select entry_id from namro.audit_link where position > 9900)",
				"delete from namro.audit_link where position > 9900");
		assertThat(check().findings()).singleElement().satisfies(finding -> {
			assertThat(finding.damage()).isEqualTo(Damage.TAIL_CUT);
			assertThat(finding.position()).isEqualTo(9901);
		});
	}

	@Test
	void seesThatTheWholeChainWasComputedAnewAroundAnEdit() throws SQLException {
		this.database.tamper("update namro.audit_entry set actor = 'somebody' where id = " + this.entries.get(5000), "delete from namro.audit_link");
		assertThat(check().findings()).extracting(Finding::damage).containsExactly(Damage.REWRITTEN);
	}

	@Test
	void namesRemovedLinksByTheirPlaceEvenWhenTheEntryIsGoneToo() throws SQLException {
		this.database.tamper("delete from namro.audit_entry where id = " + this.entries.get(41), "delete from namro.audit_link where position = 42");
		assertThat(check().findings()).singleElement().satisfies(finding -> {
			assertThat(finding.damage()).isEqualTo(Damage.LOST);
			assertThat(finding.position()).isEqualTo(42);
		});
	}

	@Test
	void namesEditedAndSwappedLinks() throws SQLException {
		this.database.tamper("update namro.audit_link set hash = sha256(hash) where position = 100",
				"update namro.audit_link set entry_hash = sha256(hash) where position = 200", "update namro.audit_link set tx = tx + 1 where position = 300");
		swap("audit_link", "position", 400L, 402L);
		Set<Long> places = check().findings().stream().map(Finding::position).collect(Collectors.toSet());
		assertThat(places).contains(100L, 200L, 300L, 400L, 402L).isSubsetOf(100L, 101L, 200L, 201L, 300L, 301L, 400L, 401L, 402L, 403L);
	}

	@Test
	void saysThatWritingWasSwitchedOffAndSwitchesItOnAgainAtStart() throws SQLException {
		this.database.superuser().execute("alter table namro.plan disable trigger audit_change");
		assertThat(check().findings()).extracting(Finding::text).containsExactly("ghi nhật ký bị tắt: bảng plan, trigger audit_change");
		this.database.migrate();
		assertThat(check().intact()).isTrue();
		assertThat(this.database.superuser().queryForObject("select count(*) from namro.audit_entry where action = 'TRIGGER_RESTORED'", Integer.class)).isOne();
	}

	private Verdict check() throws SQLException {
		return this.database.check(this.directory.resolve("anchors.log")).run();
	}

	private void swap(String table, String key, Long one, Long other) {
		String statement = "update namro." + table + " set " + key + " = %d where " + key + " = %d";
		String[] statements = { statement.formatted(-1, one), statement.formatted(one, other), statement.formatted(other, -1) };
		if (key.equals("id")) {
			this.database.superuser().execute("alter table namro.audit_entry alter column id set generated by default");
		}
		this.database.tamper(statements);
	}

	private static Set<Long> named(Verdict verdict, Damage damage) {
		return verdict.findings().stream().filter(finding -> finding.damage() == damage).map(Finding::entry).collect(Collectors.toSet());
	}

}
