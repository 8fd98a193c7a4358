package vn.namro.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.PlanFixture;

/** A province's report consolidated and frozen; {@code -Dnamro.reports=250x100} for a large province, and the log tells how long. */
@IntegrationTest
class ReportScaleTests {

	private static final Logger log = LoggerFactory.getLogger(ReportScaleTests.class);

	private static final String PERIOD = "bao-cao-lon:bao-cao:Y";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Reports reports;

	@Autowired
	private ReportComposition composition;

	@Autowired
	private ReportFreezing freezing;

	@Autowired
	private ReportSnapshots snapshots;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private PlanFixture plans;

	@Test
	void consolidatesAndFreezesAWholeProvince() {
		String[] size = System.getProperty("namro.reports", "6x8").split("x");
		int agencies = Integer.parseInt(size[0]);
		int items = Integer.parseInt(size[1]);
		make(agencies, items);
		Supplier<Integer> scan = () -> this.jdbc.sql("select count(a.*) + count(o.*) from assignment a join obligation o using (id) where a.plan_code = 'bao-cao-lon'")
			.query(Integer.class)
			.single();
		scan.get();
		timed("reading the rows once", scan);
		this.composition.draft(this.reports.get(PERIOD));
		ReportContent draft = timed("figures and words of the province", () -> this.composition.draft(this.reports.get(PERIOD)));
		timed("figures of an agency", () -> this.composition.draft(this.reports.get(PERIOD + ":bcl-1")));
		byte[] written = timed("canonical JSON", () -> CanonicalReport.write(draft));
		log.info("{} bytes, {} items", written.length, draft.items().size());
		ReportSnapshot snapshot = timed("freezing", () -> this.transaction.execute(status -> this.freezing.freeze(PERIOD, "")));
		assertThat(CanonicalReport.sha256(this.snapshots.bytes(snapshot))).isEqualTo(snapshot.sha256());
		assertThat(draft.totals().due()).isEqualTo(agencies * items);
		assertThat(draft.totals().onTime()).isEqualTo(agencies * (items / 2));
		assertThat(draft.totals().done() + draft.totals().overdue()).isEqualTo(agencies * items);
		assertThat(draft.byAgency()).hasSize(agencies).allSatisfy(agency -> assertThat(agency.totals().due()).isEqualTo(items));
		assertThat(draft.agencyNarratives()).hasSize(agencies);
	}

	/** Half of the items done a day ahead, the rest never; nothing is owed any more, so that no other test finds it. */
	private void make(int agencies, int items) {
		this.plans.prepare(); // brings a plan to copy
		this.jdbc.sql("""
				insert into agency (code, name, kind, tenant_id, reports, position)
				select 'bcl-' || n, 'Sở báo cáo số ' || n, 'department', 'bcl.bcl-' || n, true, n from generate_series(1, :agencies) n
				""").param("agencies", agencies).update();
		this.jdbc.sql("insert into province (code, name, coordinator_agency, issuer_agency) values ('bcl', 'Tỉnh Báo Cáo', 'bcl-1', 'bcl-1')").update();
		this.jdbc.sql("""
				insert into plan select (jsonb_populate_record(x.p, '{"code": "bao-cao-lon", "title": "Kế hoạch lớn", "issuer_agency": "bcl-1",
				  "coordinator_agency": "bcl-1", "year": 2021, "original_year": 2021, "document": {"items": []}}')).* from (select p from plan p limit 1) x
				""").update();
		this.jdbc.sql("""
				insert into plan_item (plan_code, code, position, source, indexes, action, deliverable, deadline_kind, due_on, original_due_on, due_assumed, leads, coordinators)
				select 'bao-cao-lon', n::text, n, 'I', array['PAR.' || (1 + n % 8)], 'Nhiệm vụ số ' || n, 'Báo cáo', 'FIXED', '2021-06-30', '2021-06-30', false, '{}', '{}'
				from generate_series(1, :items) n
				""").param("items", items).update();
		this.jdbc.sql("""
				insert into obligation (id, kind, agency_code, title, due_at, original_due_at, released_at)
				select 'bao-cao-lon:' || i || ':bcl-' || n, 'ASSIGNMENT', 'bcl-' || n, 'Việc', '2021-06-30 23:59:59+07', '2021-06-30 23:59:59+07', '2021-12-31'
				from generate_series(1, :agencies) n, generate_series(1, :items) i
				""").param("agencies", agencies).param("items", items).update();
		this.jdbc.sql("""
				insert into assignment (id, plan_code, item_code, lead_agency, year, status, submitted_at)
				select 'bao-cao-lon:' || i || ':bcl-' || n, 'bao-cao-lon', i::text, 'bcl-' || n, 2021, case when i <= :items / 2 then 'SUBMITTED' else 'IN_PROGRESS' end,
				  case when i <= :items / 2 then timestamptz '2021-06-29 10:00+07' end
				from generate_series(1, :agencies) n, generate_series(1, :items) i
				""").param("agencies", agencies).param("items", items).update();
		period(agencies);
	}

	private void period(int agencies) {
		this.jdbc.sql("""
				insert into obligation (id, kind, agency_code, title, due_at, original_due_at, released_at)
				select :id, 'PERIODIC_REPORT', 'bcl-1', 'Báo cáo', now(), now(), now()
				union all select :id || ':bcl-' || n, 'AGENCY_REPORT', 'bcl-' || n, 'Báo cáo', now(), now(), now() from generate_series(1, :agencies) n
				""").param("id", PERIOD).param("agencies", agencies).update();
		this.jdbc.sql("""
				insert into reporting_period (id, plan_code, code, name, year, window_from, window_to, opens_at, agency_due_at, province_due_at, status)
				values (?, 'bao-cao-lon', 'Y', 'Năm', 2021, '2020-12-15', '2021-12-14', '2021-12-10', '2021-12-17', '2021-12-20', 'CLOSED')
				""").param(PERIOD).update();
		this.jdbc.sql("""
				insert into agency_report (id, period_id, agency_code, status, narrative, difficulties, proposals, submitted_at)
				select :id || ':bcl-' || n, :id, 'bcl-' || n, 'ACCEPTED', repeat('Kết quả. ', 100), repeat('Khó khăn. ', 50), repeat('Kiến nghị. ', 50), '2021-12-16'
				from generate_series(1, :agencies) n
				""").param("id", PERIOD).param("agencies", agencies).update();
	}

	private static <T> T timed(String what, Supplier<T> step) {
		Instant start = Instant.now();
		T result = step.get();
		log.info("{}: {} ms", what, Duration.between(start, Instant.now()).toMillis());
		return result;
	}

}
