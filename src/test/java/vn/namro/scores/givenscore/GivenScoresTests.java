package vn.namro.scores.givenscore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.scores.campaign.CampaignLaunch;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;

/** What surveys say of agencies comes from a workbook: all of it or nothing, with every fault at its cell, and from nobody who may not. */
@IntegrationTest
class GivenScoresTests {

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private CampaignLaunch launch;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private People people;

	@Autowired
	private GivenScores given;

	private String id;

	/** Every agency has all lines of the small set; 2.3 is surveyed. */
	@BeforeEach
	void open() {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30))).code();
		this.launch.enter(plan);
		this.id = plan + ":cham-diem:nho";
		this.ledger.change("update campaign set mode = 'BY_AGENCY' where id = ?", this.id);
		this.launch.open(plan);
		ProcessDriver.Instance campaign = this.driver.the("campaign", this.id).fireTimer("event_scoringOpens");
		while (campaign.hasJobOf("serviceTask_openSelfScoring")) {
			campaign.runJobOf("serviceTask_openSelfScoring");
		}
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void takesAWorkbookWholeAndCountsItsPoints() {
		int agencies = Integer.parseInt(this.ledger.value("select count(*) from score_sheet where campaign_id = ?", this.id));
		assertThat(agencies).isGreaterThan(10);
		assertThat(this.given.missing(this.campaigns.get(this.id), Stage.SURVEY)).hasSize(agencies);
		GivenScoreSheet sheet = sheet(row("2.3", "Sở Tư pháp", "1,75", "Điều tra tháng 11"), row("2.3", "so-noi-vu", "2", "Điều tra tháng 11"));
		assertThat(enter(sheet, "dieuphoi", true)).isEmpty();
		assertThat(points("so-tu-phap")).isEqualTo("null");
		assertThat(enter(sheet, "dieuphoi", false)).isEmpty();
		assertThat(points("so-tu-phap")).isEqualTo("1.75 dieuphoi Điều tra tháng 11");
		assertThat(this.given.missing(this.campaigns.get(this.id), Stage.SURVEY)).hasSize(agencies - 2);
	}

	@Test
	void takesNothingOfAWorkbookWithAFaultAndNamesItsCell() {
		GivenScoreSheet sheet = sheet(row("2.3", "Sở Tư pháp", "1", "Điều tra"), row("2.3", "Sở Tư pháp", "1", "Điều tra"), row("2.3", "Sở Lạ", "1", "Điều tra"),
				row("2.1", "Sở Nội vụ", "1", "Điều tra"), row("2.3", "Sở Nội vụ", "9", "Điều tra"), row("2.3", "Sở Tài chính", "1", ""));
		assertThat(sheet.findings(this.given.enter(this.id, Stage.SURVEY, sheet.rows(), person("dieuphoi"), false)))
			.extracting(finding -> finding.row() + finding.column() + " " + finding.code())
			.containsExactly("3C given.twice", "4C given.agency", "5A given.criterion", "6E given.points", "7F given.source");
		assertThat(points("so-tu-phap")).isEqualTo("null");
	}

	@Test
	void refusesAFileThatSaysNothing() {
		assertThat(GivenScoreSheet.read(GivenScoreSheet.write(List.of())).findings(List.of())).extracting(finding -> finding.code()).containsExactly("given.empty");
		assertThat(sheet(row("2.3", "Sở Tư pháp", "1", "Điều tra")).findings(List.of())).isEmpty();
	}

	@Test
	void refusesWhoMayNotGiveItAndWhatIsPublished() {
		GivenScoreSheet sheet = sheet(row("2.3", "Sở Tư pháp", "1", "Điều tra"));
		assertThat(enter(sheet, "thutruong.so-noi-vu", false)).extracting(GivenScores.Fault::code).containsExactly("given.right");
		this.ledger.change("update campaign set status = 'PUBLISHED' where id = ?", this.id);
		assertThatThrownBy(() -> enter(sheet, "dieuphoi", false)).isInstanceOf(ConflictingChangeException.class);
	}

	private List<GivenScores.Fault> enter(GivenScoreSheet sheet, String account, boolean dryRun) {
		return this.given.enter(this.id, Stage.SURVEY, sheet.rows(), person(account), dryRun);
	}

	private Person person(String account) {
		return this.people.find(account).orElseThrow();
	}

	private String points(String agency) {
		return this.ledger.value("""
				select trim_scale(l.appraised_points) || ' ' || l.appraised_by || ' ' || l.appraised_reason from score l join score_sheet s on s.id = l.sheet_id
				where s.campaign_id = ? and s.agency_code = ? and l.criterion_code = '2.3'
				""", this.id, agency);
	}

	private static GivenScoreSheet sheet(ObjectNode... rows) {
		return GivenScoreSheet.read(GivenScoreSheet.write(List.of(rows)));
	}

	private static ObjectNode row(String criterion, String agency, String points, String source) {
		return JsonNodeFactory.instance.objectNode().put("criterion", criterion).put("agency", agency).put("points", points).put("source", source);
	}

}
