package vn.namro.scores.selfscoring;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.Scores;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** Opens the score sheets of a campaign. */
@Component
public class SelfScoringLaunch {

	private final Criteria criteria;

	private final SheetLines lines;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Obligations obligations;

	private final Agencies agencies;

	private final Plans plans;

	private final SelfScoringProcess process;

	private final DueDates dueDates;

	/** How many are launched in one transaction. */
	private final int chunk;

	SelfScoringLaunch(Criteria criteria, SheetLines lines, ScoreSheets sheets, Scores scores, Obligations obligations, Agencies agencies, Plans plans,
			SelfScoringProcess process, DueDates dueDates, @Value("${namro.launch-chunk}") int chunk) {
		this.criteria = criteria;
		this.lines = lines;
		this.sheets = sheets;
		this.scores = scores;
		this.obligations = obligations;
		this.agencies = agencies;
		this.plans = plans;
		this.process = process;
		this.dueDates = dueDates;
		this.chunk = chunk;
	}

	/**
	 * Enters all sheets into the ledger at the first call, then opens the next of them.
	 * @return whether some are left
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean openNext(Campaign campaign) {
		if (this.sheets.ofCampaign(campaign.id()).isEmpty()) {
			enter(campaign);
		}
		List<ScoreSheet> planned = this.sheets.planned(campaign.id(), this.chunk + 1);
		String setName = this.criteria.nameOf(campaign.setCode());
		planned.stream().limit(this.chunk).forEach(sheet -> open(campaign, sheet, setName));
		return planned.size() > this.chunk;
	}

	private void enter(Campaign campaign) {
		CriteriaSet set = this.criteria.set(campaign.setCode());
		Plan plan = this.plans.get(campaign.planCode());
		String province = this.agencies.get(plan.issuerAgency()).province();
		this.lines.of(campaign, set, province, plan.coordinatorAgency()).forEach((agency, leaves) -> {
			ScoreSheet sheet = leaves.stream().anyMatch(Criterion::selfScored) ? ScoreSheet.planned(campaign, agency)
					: ScoreSheet.filledByOthers(campaign, agency);
			this.sheets.insert(sheet);
			this.scores.insertAll(sheet.id(), set.code(), leaves.stream().map(Criterion::code).toList());
		});
	}

	private void open(Campaign campaign, ScoreSheet sheet, String setName) {
		DueDate due = DueDate.named(WorkingCalendar.day(campaign.selfScoringDueAt()));
		Obligation obligation = Obligation.of(sheet.id(), Obligation.Kind.SELF_SCORING, sheet.agencyCode(), "Tự chấm điểm năm " + campaign.year() + ": " + setName,
				this.dueDates.instantOf(due));
		this.obligations.open(obligation);
		this.dueDates.remember(obligation.id(), due);
		this.sheets.open(sheet.id());
		start(campaign, sheet, campaign.selfScoringClosesAt(), setName);
	}

	/**
	 * Lets an agency score itself again on a sheet that was handed in or locked; its points stay.
	 * @param dueAt until when it is owed
	 * @param closesAt when it is locked
	 * @param reason what reports and the log say of it, such as the number of the decision
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void openAgain(Campaign campaign, ScoreSheet sheet, OffsetDateTime dueAt, OffsetDateTime closesAt, String reason) {
		this.obligations.openAgain(sheet.id(), dueAt, reason);
		this.dueDates.remember(sheet.id(), DueDate.named(WorkingCalendar.day(dueAt)));
		this.sheets.reopen(sheet.id(), closesAt);
		start(campaign, sheet, closesAt, this.criteria.nameOf(campaign.setCode()));
	}

	/** Gives an agency that scores itself another due day and another end. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void extend(ScoreSheet sheet, OffsetDateTime dueAt, OffsetDateTime closesAt, String reason) {
		this.obligations.move(sheet.id(), dueAt, reason);
		this.dueDates.remember(sheet.id(), DueDate.named(WorkingCalendar.day(dueAt)));
		this.sheets.extend(sheet.id(), closesAt);
		this.process.close(sheet.id(), closesAt);
	}

	private void start(Campaign campaign, ScoreSheet sheet, OffsetDateTime closesAt, String setName) {
		this.process.start(this.obligations.get(sheet.id()), this.agencies.get(sheet.agencyCode()), campaign, closesAt, setName);
	}

}
