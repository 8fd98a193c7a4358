package vn.namro.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.planning.plan.Plan;
import vn.namro.proving.evidence.EvidenceIntake;
import vn.namro.proving.evidence.NewEvidence;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.Scores;
import vn.namro.scores.selfscoring.SelfScoringLaunch;

/** Score sheets over the internal sample set, with rules, authority data and all, that are open for a century and that no process waits for. */
@TestComponent
public class SheetFixture {

	/** 1.1 and 1.4 take figures, 2.1 divides by one, 1.3 is authority data. */
	public static final String SAMPLE_SET = "noi-bo-so-nganh-mau";

	/** As weak as bcrypt can be, since every request of a program checks it. */
	private static final BCryptPasswordEncoder QUICK = new BCryptPasswordEncoder(4);

	private final PlanFixture plans;

	private final Criteria criteria;

	private final Campaigns campaigns;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final People people;

	private final JdbcClient jdbc;

	private final SelfScoringLaunch selfScoring;

	private final TransactionTemplate transaction;

	private final EvidenceIntake intake;

	SheetFixture(PlanFixture plans, Criteria criteria, Campaigns campaigns, ScoreSheets sheets, Scores scores, People people, JdbcClient jdbc, SelfScoringLaunch selfScoring,
			TransactionTemplate transaction, EvidenceIntake intake) {
		this.selfScoring = selfScoring;
		this.transaction = transaction;
		this.intake = intake;
		this.plans = plans;
		this.criteria = criteria;
		this.campaigns = campaigns;
		this.sheets = sheets;
		this.scores = scores;
		this.people = people;
		this.jdbc = jdbc;
	}

	/** Opens a sheet of the sample set for an agency. */
	public String open(String agency) {
		this.plans.prepare();
		this.criteria.load(CriteriaSetFile.read(Path.of("config/catalogues/" + SAMPLE_SET + ".yaml")));
		return open(agency, SAMPLE_SET);
	}

	/** Opens a sheet with all leaves of a set that is known. */
	public String open(String agency, String set) {
		Plan plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", agency, LocalDate.of(2023, 6, 30)));
		Campaign campaign = new Campaign(Campaign.idOf(plan.code(), set), plan.code(), set, plan.year(), Campaign.Mode.BY_AGENCY, plan.scoringOpensAt(),
				plan.selfScoringDueAt().plusYears(100), plan.selfScoringClosesAt().plusYears(100), plan.appraisalDueAt().plusYears(100), plan.explanationDays(),
				plan.appraisalClosesAt().plusYears(100), Campaign.Status.SELF_SCORING);
		this.campaigns.insert(campaign);
		ScoreSheet sheet = ScoreSheet.planned(campaign, agency);
		this.jdbc.sql("insert into obligation (id, kind, agency_code, title, due_at, original_due_at) values (?, 'SELF_SCORING', ?, 'Tự chấm điểm', ?, ?)")
			.params(sheet.id(), agency, campaign.selfScoringDueAt(), campaign.selfScoringDueAt())
			.update();
		this.sheets.insert(sheet);
		this.criteria.of(set).stream().filter(Criterion::leaf).forEach(leaf -> this.scores.insert(sheet.id(), set, leaf.code()));
		this.sheets.open(sheet.id());
		return sheet.id();
	}

	/** Opens the sheets of the small set for a plan of its own, as the campaign does. */
	public Plan small() {
		Plan plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.transaction.executeWithoutResult(status -> this.selfScoring.openNext(this.plans.campaign(plan)));
		return plan;
	}

	/** Stores a text of so-tu-phap that proves a line; answers its hash. */
	public String cite(String line, String fileName, String text, String section, String pages) throws IOException {
		return this.intake.store(NewEvidence.of("so-tu-phap", fileName, "chuyenvien.so-tu-phap").citedFor(line, section, pages),
				new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).sha256();
	}

	/** Makes specialists of an agency; answers their accounts. */
	public List<String> specialists(String agency, int count) {
		this.plans.prepare();
		return java.util.stream.IntStream.range(0, count).mapToObj(number -> "bang-diem." + agency + "." + number).peek(account -> {
			this.people.save(account, "Chuyên viên " + account.substring(account.lastIndexOf('.') + 1), "{bcrypt}" + QUICK.encode(YearFixture.PASSWORD));
			this.people.appoint(account, Groups.SPECIALIST, agency, Membership.Scope.AGENCY, null, null, null);
		}).toList();
	}

}
