package vn.namro.results.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.planning.plan.PlanJson;
import vn.namro.results.publication.Publication;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.YearFixture;

/** Provinces of their own whose agencies were scored and appraised, any number of agencies by any number of criteria. */
public class ResultScenario {

	private static final OffsetDateTime THEN = OffsetDateTime.parse("2024-01-15T08:00:00+07:00");

	private static final int FIELDS = 5;

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final Agencies agencies;

	private final People people;

	private final Criteria criteria;

	private final PlanImport plans;

	private final Campaigns campaigns;

	private final Publication publication;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	ResultScenario(Agencies agencies, People people, Criteria criteria, PlanImport plans, Campaigns campaigns, Publication publication, JdbcClient jdbc,
			TransactionTemplate transaction) {
		this.agencies = agencies;
		this.people = people;
		this.criteria = criteria;
		this.plans = plans;
		this.campaigns = campaigns;
		this.publication = publication;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/**
	 * A province with its plan, of which everything is named by one code.
	 *
	 * @param code of province, plan and set; agencies are {@code <code>-1} …, accounts {@code <code>.<role>}
	 */
	public record Made(String code, int agencies, int year) {

		public String account(String role) {
			return this.code + "." + role;
		}

		public String agency(int number) {
			return this.code + "-" + number;
		}

		public String sheet(int number) {
			return ScoreSheet.idOf(this.code, this.code, agency(number));
		}

		/** Path of the result, to be put behind {@code /results} or {@code /api/results}. */
		public String path() {
			return "/" + this.code + "/" + this.year;
		}

	}

	/** Agencies whose sheets are appraised. The first agency is best, the last worst; agencies 2 and 3 are equal. */
	public Made appraised(int agencyCount, int criteriaCount) {
		Made made = new Made("kq" + NUMBER.incrementAndGet(), agencyCount, 2023);
		organisation(made);
		people(made);
		this.criteria.load(set(made, criteriaCount));
		plan(made);
		scores(made);
		return made;
	}

	/** The same, decided and published. */
	public Made published(int agencyCount, int criteriaCount) {
		Made made = appraised(agencyCount, criteriaCount);
		publish(made);
		return made;
	}

	public String publish(Made made) {
		return this.transaction.execute(status -> {
			this.jdbc.sql("""
					insert into index_result (plan_code, set_code, year, council_note, decided_at, decision_number, decision_date, published_at)
					values (?, ?, ?, 'Nhất trí', ?, '15/QĐ-UBND', '2024-02-14', ?)
					""").params(made.code(), made.code(), made.year(), THEN, THEN).update();
			return this.publication.freeze(made.code(), made.code());
		});
	}

	private void organisation(Made made) {
		List<OrganisationFile.Entry> entries = new ArrayList<>();
		entries.add(new OrganisationFile.Entry(made.code() + "-ubnd", "UBND tỉnh " + made.code(), "issuer", false, null, null, null, null, null, null));
		for (int i = 1; i <= made.agencies(); i++) {
			entries.add(new OrganisationFile.Entry(made.agency(i), "Sở " + made.code() + " số " + i, "department", true, null, null, null, null, null, null));
		}
		this.agencies.load(new OrganisationFile(new OrganisationFile.ProvinceEntry(made.code(), "Tỉnh " + made.code(), null), null, made.code() + "-ubnd", made.agency(1), entries,
				List.of()));
	}

	private void people(Made made) {
		String password = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(YearFixture.PASSWORD);
		List.of(Groups.COORDINATOR, Groups.COUNCIL, Groups.LEADER, Groups.OBSERVER).forEach(role -> {
			this.people.save(made.account(role), Groups.nameOf(role), password);
			this.people.appoint(made.account(role), role, made.code() + "-ubnd", Scope.PROVINCE, null, null, null);
		});
		this.people.save(made.account(Groups.SPECIALIST), "Chuyên viên", password);
		this.people.appoint(made.account(Groups.SPECIALIST), Groups.SPECIALIST, made.agency(2), Scope.AGENCY, null, null, null);
	}

	/** Fields of equal size, each criterion of 2 points; what an agency's title begins with would be a formula elsewhere. */
	private CriteriaSetFile set(Made made, int count) {
		List<Entry> fields = IntStream.rangeClosed(1, FIELDS).mapToObj(field -> {
			List<Entry> leaves = IntStream.rangeClosed(1, count / FIELDS).mapToObj(leaf -> entry(field + "." + leaf, "=HYPERLINK(\"x\") tiêu chí " + leaf, List.of())).toList();
			return entry(String.valueOf(field), "Lĩnh vực " + field, leaves);
		}).toList();
		return new CriteriaSetFile(made.code(), "Bộ tiêu chí " + made.code(), "1", "NOIBO", List.of(made.year()), "kiểm thử", null, null,
				BigDecimal.valueOf(2L * FIELDS * (count / FIELDS)), null, fields, null, null);
	}

	private static Entry entry(String code, String title, List<Entry> leaves) {
		BigDecimal maximum = BigDecimal.valueOf(2L * Math.max(1, leaves.size()));
		return new Entry(code, title, maximum, null, leaves.isEmpty() ? "self" : null, null, null, false, null, null, null, null, null, null, null, leaves);
	}

	private void plan(Made made) {
		ObjectNode file = PlanJson.MAPPER.createObjectNode();
		file.put("code", made.code()).put("title", "Kế hoạch tỉnh " + made.code()).put("year", made.year()).put("issuer", made.code() + "-ubnd").put("criteriaSet", made.code());
		file.putObject("openDeadline").put("due", "2023-11-30");
		file.putObject("milestones")
			.put("scoringOpens", "2023-12-15")
			.put("selfScoringDue", "2023-12-29")
			.put("selfScoringCloses", "2024-01-10")
			.put("appraisalDue", "2024-01-19")
			.put("explanationDays", 5)
			.put("appraisalCloses", "2024-02-07");
		file.putArray("items").add(PlanJson.MAPPER.valueToTree(PlanFixture.item("1", made.agency(1), LocalDate.of(2023, 6, 30))));
		this.plans.importPlan(PlanJson.MAPPER.convertValue(file, PlanFile.class), made.year(), made.agency(1));
		this.campaigns.insert(new Campaign(Campaign.idOf(made.code(), made.code()), made.code(), made.code(), made.year(), Campaign.Mode.BY_AGENCY, THEN, THEN, THEN, THEN, 5, THEN,
				Campaign.Status.COUNCIL));
	}

	/** In three statements, however many there are; the obligations are met, so that nobody is reminded of them. */
	private void scores(Made made) {
		this.jdbc.sql("""
				insert into obligation (id, kind, agency_code, title, due_at, original_due_at, met_at)
				select :plan || ':tu-cham:' || :plan || ':' || code, 'SELF_SCORING', code, 'Tự chấm', '2024-01-10', '2024-01-10', '2024-01-09' from agency
				where province = :plan and kind = 'department'
				""").param("plan", made.code()).update();
		this.jdbc.sql("""
				insert into score_sheet (id, campaign_id, plan_code, set_code, year, agency_code, status)
				select :plan || ':tu-cham:' || :plan || ':' || code, :plan || ':cham-diem:' || :plan, :plan, :plan, 2023, code, 'APPROVED' from agency
				where province = :plan and kind = 'department'
				""").param("plan", made.code()).update();
		this.jdbc.sql("""
				insert into score (sheet_id, set_code, criterion_code, self_points, self_reason, self_by, appraised_points, appraised_reason, appraised_by)
				select t.id, t.set_code, c.code, 2 - least(2, n * 0.011), 'Đủ tài liệu', 'chuyên viên',
				  2 - least(2, n * 0.011) - case when c.position % 4 = 0 then 0.0125 else 0 end, 'Theo tài liệu', 'thẩm định'
				from score_sheet t join criterion c on c.set_code = t.set_code and c.leaf
				cross join lateral (select case when s.no <= 2 then s.no - 1 else s.no - 2 end as n from (select split_part(t.agency_code, '-', 2)::int as no) s) p
				where t.plan_code = :plan
				""").param("plan", made.code()).update();
	}

}
