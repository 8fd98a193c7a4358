package vn.namro.results.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.namro.access.audit.AuditDatabase;
import vn.namro.results.publication.SnapshotCheck.Finding;

/** What somebody changed behind every trigger is found: document, decision, date, reason, or the whole publication. */
class TamperedResultTests {

	private AuditDatabase database;

	private SnapshotCheck check;

	@BeforeEach
	void publishTwice() {
		this.database = new AuditDatabase();
		this.check = new SnapshotCheck(this.database.application());
		this.database.superuser().execute("alter table namro.result_snapshot drop constraint result_snapshot_plan_code_fkey, drop constraint result_snapshot_set_code_fkey");
		JdbcTemplate application = new JdbcTemplate(this.database.application());
		for (int number = 0; number < 2; number++) {
			application.update("""
					insert into result_snapshot (plan_code, set_code, number, decision_number, decision_date, reason, document, sha256, frozen_by, frozen_at)
					select 'kh', 'bo', ?, '15/QĐ-UBND', '2024-02-14', 'Cộng nhầm', d, encode(sha256(d), 'hex'), 'lanhdao', now() from convert_to('{"points": 36.4}', 'UTF8') d
					""", number);
		}
	}

	@AfterEach
	void close() {
		this.database.close();
	}

	@Test
	void findsNothingWhereNothingHappened() {
		assertThat(this.check.snapshots()).hasSize(2).allMatch(Finding::intact);
		assertThat(this.check.missing()).isEmpty();
	}

	@Test
	void findsAnotherDecisionDateReasonListOfChangesAndAuthor() {
		for (String edit : new String[] { "decision_number = '16/QĐ-UBND'", "decision_date = '2024-02-15'", "reason = 'khác'", "changes = '[1]'", "frozen_by = 'ai đó'",
				"frozen_at = frozen_at - interval '1 second'" }) {
			this.database.tamper("create table kept as select * from namro.result_snapshot", "update namro.result_snapshot set " + edit + " where number = 1");
			assertThat(this.check.snapshots()).as(edit).extracting(Finding::intact).containsExactly(true, false);
			this.database.tamper("delete from namro.result_snapshot", "insert into namro.result_snapshot select * from kept", "drop table kept");
		}
		assertThat(this.check.snapshots()).allMatch(Finding::intact);
	}

	@Test
	void findsAnotherDocumentEvenWithItsOwnHashAndAPublicationThatIsGone() {
		this.database.tamper("update namro.result_snapshot set document = d, sha256 = encode(sha256(d), 'hex') from convert_to('{\"points\": 36.5}', 'UTF8') d where number = 0",
				"delete from namro.result_snapshot where number = 1");
		assertThat(this.check.snapshots()).singleElement().matches(Finding::unrecorded);
		assertThat(this.check.missing()).containsExactly("kh/bo/1");
	}

}
