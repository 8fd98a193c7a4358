package vn.namro.year.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.scores.givenscore.GivenScore;
import vn.namro.scores.givenscore.GivenScores;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/** Lets the bodies that hold data, and the coordinator of a simulated year, enter what authorities and surveys say of each agency. */
@Component
class SimulatedFigures {

	private static final BigDecimal SHARE = new BigDecimal("0.84");

	private final GivenScores given;

	private final Campaigns campaigns;

	private final ScoreSheets sheets;

	private final Criteria criteria;

	private final People people;

	SimulatedFigures(GivenScores given, Campaigns campaigns, ScoreSheets sheets, Criteria criteria, People people) {
		this.given = given;
		this.campaigns = campaigns;
		this.sheets = sheets;
		this.criteria = criteria;
		this.people = people;
	}

	/** Called before somebody does a task; what a holder did not give in time the coordinator enters before the council decides. */
	void before(OpenTask task, String tenant, SimulatedEngine engine) {
		if (task.key().equals("userTask_giveFigures")) {
			Campaign campaign = this.campaigns.get((String) engine.variable(task, "campaignId"));
			String holder = task.businessKey().substring(task.businessKey().lastIndexOf(':') + 1);
			enter(campaign, Stage.AUTHORITY, this.given.missingFrom(campaign, holder), this.people.find(engine.personOf(task)).orElseThrow());
		}
		if (task.key().equals("userTask_enterSurveyScores")) {
			Person coordinator = this.people.of(Groups.COORDINATOR, tenant).stream().findFirst().flatMap(this.people::find).orElseThrow();
			Campaign campaign = this.campaigns.get(task.businessKey());
			enter(campaign, Stage.AUTHORITY, this.given.missing(campaign, Stage.AUTHORITY), coordinator);
			enter(campaign, Stage.SURVEY, this.given.missing(campaign, Stage.SURVEY), coordinator);
		}
	}

	private void enter(Campaign campaign, Stage stage, List<Score> missing, Person by) {
		List<GivenScores.Fault> faults = this.given.enter(campaign.id(), stage, missing.stream().map(this::row).toList(), by, false);
		if (!faults.isEmpty()) {
			throw new IllegalStateException("Figures are refused: " + faults);
		}
	}

	private GivenScore row(Score line) {
		BigDecimal points = this.criteria.set(line.setCode()).get(line.criterionCode()).maximum().multiply(SHARE).setScale(2, RoundingMode.HALF_UP);
		return new GivenScore(line.criterionCode(), this.sheets.get(line.sheetId()).agencyCode(), points.toPlainString(), null, "Số liệu mô phỏng");
	}

}
