package vn.namro.scores.campaign;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.CampaignEntry;
import vn.namro.planning.plan.PlanFile.Milestones;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.planning.plan.YearShift;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.time.calendar.WorkingCalendar;

/** Plans the campaigns of a year: those that the plan lists, or one of the plan's own criteria set. */
@Component
public class CampaignLaunch {

	private final Plans plans;

	private final PlanPapers papers;

	private final Campaigns campaigns;

	private final Criteria criteria;

	private final Agencies agencies;

	private final CampaignProcess process;

	private final EngineClock clock;

	CampaignLaunch(Plans plans, PlanPapers papers, Campaigns campaigns, Criteria criteria, Agencies agencies, CampaignProcess process, EngineClock clock) {
		this.plans = plans;
		this.papers = papers;
		this.campaigns = campaigns;
		this.criteria = criteria;
		this.agencies = agencies;
		this.process = process;
		this.clock = clock;
	}

	/** Starts the plan's campaigns, each once; from now on nothing of their criteria sets changes. */
	@Transactional
	public void open(String planCode) {
		Plan plan = this.plans.get(planCode);
		for (Campaign campaign : enter(planCode)) {
			this.criteria.freeze(campaign.setCode(), this.clock.now());
			if (!this.process.runs(campaign.id())) {
				this.process.start(campaign, plan, this.agencies.get(plan.coordinatorAgency()), this.criteria.nameOf(campaign.setCode()));
			}
		}
	}

	/** Enters the plan's campaigns into the ledger; one that is there already stays as it is. */
	@Transactional
	public List<Campaign> enter(String planCode) {
		Plan plan = this.plans.get(planCode);
		List<CampaignEntry> listed = this.papers.of(planCode).campaigns();
		if (listed.isEmpty()) {
			this.campaigns.insert(ownSet(plan));
		}
		listed.forEach(entry -> this.campaigns.insert(entry.milestones() == null ? planned(plan, entry) : planned(plan, entry, plan.shift())));
		return this.campaigns.of(planCode);
	}

	private static Campaign ownSet(Plan plan) {
		return planned(plan, new CampaignEntry(plan.criteriaSet(), PlanFile.CampaignEntry.Mode.BY_LEAD, null, null));
	}

	private static Campaign planned(Plan plan, CampaignEntry entry) {
		return new Campaign(Campaign.idOf(plan.code(), entry.criteriaSet()), plan.code(), entry.criteriaSet(), plan.year(), mode(entry), plan.scoringOpensAt(),
				plan.selfScoringDueAt(), plan.selfScoringClosesAt(), plan.appraisalDueAt(), plan.explanationDays(), plan.appraisalClosesAt(),
				Campaign.Status.PLANNED);
	}

	private static Campaign planned(Plan plan, CampaignEntry entry, YearShift shift) {
		Milestones days = entry.milestones();
		return new Campaign(Campaign.idOf(plan.code(), entry.criteriaSet()), plan.code(), entry.criteriaSet(), plan.year(), mode(entry),
				WorkingCalendar.morningOf(shift.day(days.scoringOpens())), WorkingCalendar.endOf(shift.day(days.selfScoringDue())),
				WorkingCalendar.endOf(shift.day(days.selfScoringCloses())), WorkingCalendar.endOf(shift.day(days.appraisalDue())), days.explanationDays(),
				WorkingCalendar.endOf(shift.day(days.appraisalCloses())), Campaign.Status.PLANNED);
	}

	private static Campaign.Mode mode(CampaignEntry entry) {
		return Campaign.Mode.valueOf(entry.mode().name());
	}

}
