package vn.namro.selfscoring;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.duedate.DueDate;
import vn.namro.duedate.DueDates;
import vn.namro.obligation.Obligation;
import vn.namro.obligation.Obligations;
import vn.namro.organisation.Agencies;
import vn.namro.plan.Plan;
import vn.namro.scoring.Campaign;
import vn.namro.scoring.Campaigns;
import vn.namro.scoring.ScoreSheet;
import vn.namro.scoring.ScoreSheets;
import vn.namro.scoring.Scores;

/** Opens the score sheets of a plan's year: one for each agency that leads criteria of the set. */
@Component
public class SelfScoringLaunch {

	private final Criteria criteria;

	private final Campaigns campaigns;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Obligations obligations;

	private final Agencies agencies;

	private final SelfScoringProcess process;

	private final DueDates dueDates;

	/** How many are launched in one transaction. */
	private final int chunk;

	SelfScoringLaunch(Criteria criteria, Campaigns campaigns, ScoreSheets sheets, Scores scores, Obligations obligations, Agencies agencies,
			SelfScoringProcess process, DueDates dueDates, @Value("${namro.launch-chunk}") int chunk) {
		this.criteria = criteria;
		this.campaigns = campaigns;
		this.sheets = sheets;
		this.scores = scores;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dueDates = dueDates;
		this.chunk = chunk;
	}

	/**
	 * Enters all sheets into the ledger at the first call, then opens the next of them.
	 * @return whether some are left
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean openNext(Plan plan) {
		if (this.sheets.of(plan.code()).isEmpty()) {
			enter(plan);
		}
		List<ScoreSheet> planned = this.sheets.of(plan.code()).stream().filter(sheet -> sheet.status().equals("PLANNED")).toList();
		planned.stream().limit(this.chunk).forEach(sheet -> {
			this.sheets.open(sheet.id());
			this.process.start(this.obligations.get(sheet.id()), this.agencies.get(sheet.agencyCode()), plan, this.criteria.nameOf(plan.criteriaSet()));
		});
		return planned.size() > this.chunk;
	}

	private void enter(Plan plan) {
		Campaign campaign = campaignOf(plan);
		this.campaigns.insert(campaign);
		Map<String, List<Criterion>> byAgency = this.criteria.selfScored(plan.criteriaSet())
			.stream()
			.collect(Collectors.groupingBy(criterion -> this.agencies.inCharge(criterion.leadAgency()).code(), TreeMap::new, Collectors.toList()));
		DueDate due = DueDate.named(WorkingCalendar.day(plan.selfScoringDueAt()));
		byAgency.forEach((agency, led) -> {
			Obligation obligation = Obligation.of(ScoreSheet.idOf(plan.code(), plan.criteriaSet(), agency), Obligation.Kind.SELF_SCORING, agency,
					"Tự chấm điểm năm " + plan.year() + ": " + this.criteria.nameOf(plan.criteriaSet()), this.dueDates.instantOf(due));
			this.obligations.open(obligation);
			this.dueDates.remember(obligation.id(), due);
			this.sheets.insert(ScoreSheet.planned(campaign, agency));
			led.forEach(criterion -> this.scores.insert(obligation.id(), plan.criteriaSet(), criterion.code()));
		});
	}

	private static Campaign campaignOf(Plan plan) {
		return new Campaign(Campaign.idOf(plan.code(), plan.criteriaSet()), plan.code(), plan.criteriaSet(), plan.year(), Campaign.Mode.BY_LEAD,
				plan.scoringOpensAt(), plan.selfScoringDueAt(), plan.selfScoringClosesAt(), plan.appraisalDueAt(), plan.explanationDays(),
				plan.appraisalClosesAt(), Campaign.Status.SELF_SCORING);
	}

}
