package vn.namro.scores.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.PlanFile.CampaignEntry;
import vn.namro.planning.plan.PlanFile.Milestones;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.scores.givenscore.GivenScore;
import vn.namro.scores.givenscore.GivenScores;
import vn.namro.scores.lineform.LineEntry;
import vn.namro.scores.scoresheet.LineEditing;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.testing.FormFields;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/**
 * A generated internal set from opening to publication in a province of its own, every agency on all of its lines:
 * {@code -Dnamro.campaign=250x100} for agencies x criteria, 4x10 when not said.
 */
@IntegrationTest
class WholeCampaignTests {

	private static final Logger log = LoggerFactory.getLogger(WholeCampaignTests.class);

	private static final int FIELDS = 5;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private LineEditing lines;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Criteria criteria;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private PlanImport planImport;

	@Autowired
	private People people;

	@Autowired
	private CampaignLaunch launch;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private GivenScores given;

	@Autowired
	private ManagementService management;

	private final int agencyCount = Integer.parseInt(System.getProperty("namro.campaign", "4x10").split("x")[0]);

	private final int criterionCount = Integer.parseInt(System.getProperty("namro.campaign", "4x10").split("x")[1]);

	private String id;

	private long since;

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void comesFromOpeningToPublication() {
		this.driver.moveTo("2023-12-15T07:59:00+07:00");
		prepare();
		ProcessDriver.Instance campaign = this.driver.the("campaign", this.id);
		this.since = System.nanoTime();
		campaign.fireTimer("event_scoringOpens");
		runJobsOf("campaign");
		List<String> sheets = this.ledger.texts("select id from score_sheet where campaign_id = ? and status = 'OPEN' order by id", this.id);
		assertThat(sheets).hasSize(this.agencyCount);
		took("opened " + sheets.size() + " sheets");
		sheets.forEach(this::score);
		took("scored and handed in");
		runJobsOf("selfScoring");
		runJobsOf("campaign");
		took("opened the appraisals");
		appraise();
		took("appraised");
		runJobsOf("appraisal");
		giveFigures();
		took("entered figures of authorities");
		publish();
		runJobsOf("indexResult");
		runJobsOf("campaign");
		took("published");
		assertThat(this.ledger.value("select status from campaign where id = ?", this.id)).isEqualTo("PUBLISHED");
		assertThat(this.ledger.value("select count(*) from score_line where campaign_id = ? and counted_points is null", this.id)).isEqualTo("0");
		assertThat(this.ledger.value("select count(*) from score_line where campaign_id = ?", this.id)).isEqualTo(String.valueOf(this.agencyCount * this.criterionCount));
	}

	private void prepare() {
		this.plans.prepare();
		this.agencies.load(province());
		this.criteria.load(set());
		for (int i = 1; i <= this.agencyCount; i++) {
			appoint("chuyenvien.rong-so-" + i, Groups.SPECIALIST, "rong-so-" + i, Scope.AGENCY);
			appoint("thutruong.rong-so-" + i, Groups.HEAD, "rong-so-" + i, Scope.AGENCY);
		}
		appoint("dieuphoi.rong", Groups.COORDINATOR, "rong-dieu-phoi", Scope.PROVINCE);
		appoint("thamdinh.rong", Groups.APPRAISER, "rong-ubnd", Scope.PROVINCE);
		appoint("hoidong.rong", Groups.COUNCIL, "rong-ubnd", Scope.PROVINCE);
		appoint("lanhdao.rong", Groups.LEADER, "rong-ubnd", Scope.PROVINCE);
		Milestones milestones = new Milestones(LocalDate.of(2023, 12, 15), LocalDate.of(2023, 12, 29), LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 19), 5,
				LocalDate.of(2024, 2, 7), null);
		PlanFile file = new PlanFile("rong-2023", "Kế hoạch rộng", 2023, "rong-ubnd", null, null, null, null, "rong", "rong-noi-bo", null, null, null, null, null, null,
				null, null, null, new PlanFile.OpenDeadline(LocalDate.of(2023, 11, 30), null), List.of(PlanFixture.item("1", "rong-so-1", LocalDate.of(2023, 6, 30))),
				milestones, null, null, List.of(new CampaignEntry("rong-noi-bo", CampaignEntry.Mode.BY_AGENCY, null, null)));
		this.launch.open(this.planImport.importPlan(file, 2023, "rong-dieu-phoi").code());
		this.id = "rong-2023:cham-diem:rong-noi-bo";
	}

	private OrganisationFile province() {
		List<OrganisationFile.Entry> entries = new ArrayList<>();
		entries.add(agency("rong-ubnd", "issuer", false));
		entries.add(agency("rong-dieu-phoi", "department", false));
		IntStream.rangeClosed(1, this.agencyCount).forEach(i -> entries.add(agency("rong-so-" + i, "department", true)));
		return new OrganisationFile(new OrganisationFile.ProvinceEntry("rong", "Tỉnh rộng", null), null, "rong-ubnd", "rong-dieu-phoi", entries, null);
	}

	private static OrganisationFile.Entry agency(String code, String kind, boolean reports) {
		return new OrganisationFile.Entry(code, "Cơ quan " + code, kind, reports, null, null, null, null, null, null);
	}

	private void appoint(String account, String role, String agency, Scope scope) {
		this.people.save(account, account, null);
		this.people.appoint(account, role, agency, scope, null, null, null);
	}

	/** Every tenth criterion is given by an authority, the others the agencies score themselves. */
	private CriteriaSetFile set() {
		int each = this.criterionCount / FIELDS;
		List<Entry> fields = IntStream.rangeClosed(1, FIELDS)
			.mapToObj(field -> new Entry(String.valueOf(field), "Lĩnh vực " + field, BigDecimal.valueOf(each), null, null, null, null, false, null, null, null, null, null,
					null, null, IntStream.rangeClosed(1, each).mapToObj(i -> leaf(field, i, ((field - 1) * each + i) % 10 == 0)).toList()))
			.toList();
		return new CriteriaSetFile("rong-noi-bo", "Bộ nội bộ rộng", "1", "RONG", List.of(2023), "kiểm thử", null, null, BigDecimal.valueOf((long) each * FIELDS), null,
				fields, null, null);
	}

	private static Entry leaf(int field, int number, boolean given) {
		return new Entry(field + "." + number, "Tiêu chí " + field + "." + number, BigDecimal.ONE, null, given ? "authority" : "self", "rong-dieu-phoi", null, false, null, null,
				null, null, null, null, null, null);
	}

	private void score(String sheet) {
		String agency = sheet.substring(sheet.lastIndexOf(':') + 1);
		ProcessDriver.Instance scoring = this.driver.the("selfScoring", sheet);
		this.ledger
			.texts("select l.criterion_code from score l join criterion c on c.set_code = l.set_code and c.code = l.criterion_code where l.sheet_id = ? and c.method = 'self'", sheet)
			.forEach(code -> this.lines.enter(sheet, code, LineEntry.points(0, "0.8", "Theo báo cáo năm"), "chuyenvien." + agency));
		scoring.complete("chuyenvien." + agency, "userTask_selfScore", Map.of());
		scoring.complete("thutruong." + agency, "userTask_approveSelfScore", FormFields.accept());
	}

	private void appraise() {
		for (String appraisal : this.ledger.texts("select a.id from appraisal a join score_sheet s on s.id = a.sheet_id where s.campaign_id = ? order by 1", this.id)) {
			ProcessDriver.Instance round = this.driver.the("appraisal", appraisal);
			round.complete("thamdinh.rong", "userTask_appraise", round.table("userTask_appraise", "appraisalRows", row -> {
				row.put("appraisedScore", "0.8");
				row.put("appraisedReason", "");
			}));
		}
	}

	private void giveFigures() {
		List<GivenScore> rows = this.given.missing(this.campaigns.get(this.id), Stage.AUTHORITY)
			.stream()
			.map(line -> new GivenScore(line.criterionCode(), line.sheetId().substring(line.sheetId().lastIndexOf(':') + 1), "0,5", null, "Cổng dịch vụ công"))
			.toList();
		assertThat(this.given.enter(this.id, Stage.AUTHORITY, rows, this.people.find("dieuphoi.rong").orElseThrow(), false)).isEmpty();
	}

	private void publish() {
		ProcessDriver.Instance result = this.driver.the("indexResult", this.id);
		result.complete("dieuphoi.rong", "userTask_enterSurveyScores", Map.of());
		result.complete("hoidong.rong", "userTask_decideResult", FormFields.accept());
		result.complete("lanhdao.rong", "userTask_publishResult", Map.of("decision", "accept", "decisionNumber", "5/QĐ-UBND", "decisionDate", "2024-02-08"));
	}

	/** Runs what waits for nobody in the instances of this campaign, and what follows from it. */
	private void runJobsOf(String process) {
		List<String> jobs = waiting(process);
		while (!jobs.isEmpty()) {
			jobs.forEach(this.management::executeJob);
			jobs = waiting(process);
		}
	}

	private List<String> waiting(String process) {
		return this.ledger.texts("""
				select j.id_ from act_ru_job j join act_ru_execution i on i.id_ = j.process_instance_id_
				where j.type_ = 'message' and j.process_def_key_ = ? and (i.business_key_ = ? or i.business_key_ like 'rong-2023:%')
				""", process, this.id);
	}

	private void took(String what) {
		log.info("{} x {}: {} in {} s", this.agencyCount, this.criterionCount, what, (System.nanoTime() - this.since) / 1_000_000_000.0);
		this.since = System.nanoTime();
	}

}
