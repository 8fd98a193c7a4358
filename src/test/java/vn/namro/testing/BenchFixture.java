package vn.namro.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.planning.plan.Plan;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.appraisal.AppraisalLaunch;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.scores.selfscoring.SelfScoringLaunch;

/** A campaign over the small set whose appraisal begins; whoever uses it gives the clock back. */
@TestComponent
public class BenchFixture {

	private final ProcessDriver driver;

	private final PlanFixture plans;

	private final SelfScoringLaunch selfScoring;

	private final AppraisalLaunch appraisals;

	private final TransactionTemplate transaction;

	private final People people;

	private final PasswordEncoder passwords;

	private final Scores scores;

	private final EngineClock clock;

	BenchFixture(ProcessDriver driver, PlanFixture plans, SelfScoringLaunch selfScoring, AppraisalLaunch appraisals, TransactionTemplate transaction, People people,
			PasswordEncoder passwords, Scores scores, EngineClock clock) {
		this.driver = driver;
		this.plans = plans;
		this.selfScoring = selfScoring;
		this.appraisals = appraisals;
		this.transaction = transaction;
		this.people = people;
		this.passwords = passwords;
		this.scores = scores;
		this.clock = clock;
	}

	/** What an agency gave itself for its line. */
	public record SelfScore(String agency, String criterion, String points, String reason) {
	}

	/** Agencies scored themselves and were locked, and the rounds are open; answers the plan. */
	public String open(List<SelfScore> lines) {
		this.driver.moveTo("2023-12-15T08:00:00+07:00");
		Plan year = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.of(2023, 6, 30)));
		this.transaction.executeWithoutResult(status -> this.selfScoring.openNext(this.plans.campaign(year)));
		lines.forEach(line -> {
			String sheet = year.code() + ":tu-cham:nho:" + line.agency();
			this.scores.enter(sheet, line.criterion(), null,
					ScoreEntry.of(ScoreEntry.Stage.SELF, new BigDecimal(line.points()), line.reason(), "chuyenvien." + line.agency(), this.clock.now()));
			this.driver.the("selfScoring", sheet).fireTimer("event_sheetClosed").runJobOf("serviceTask_lockSheet");
		});
		this.driver.moveTo("2024-01-11T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.appraisals.openNext(this.plans.campaign(year)));
		return year.code();
	}

	/** Makes an appraiser of the province who works at so-tai-chinh. */
	public void appraiser(String account, String name) {
		this.people.save(account, name, this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint(account, Groups.APPRAISER, "so-tai-chinh", Scope.PROVINCE, null, null, null);
	}

}
