package vn.namro.scores.campaign;

import java.time.LocalDate;
import java.util.Objects;

import org.springframework.stereotype.Component;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.CampaignEntry;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.scores.scoring.Campaign;
import vn.namro.time.calendar.WorkingCalendar;

/** Until when the bodies that hold figures of a campaign give them: as the plan says, else with the self-scores. */
@Component
class FigureDates {

	private final Plans plans;

	private final PlanPapers papers;

	FigureDates(Plans plans, PlanPapers papers) {
		this.plans = plans;
		this.papers = papers;
	}

	LocalDate dueOn(Campaign campaign) {
		Plan plan = this.plans.get(campaign.planCode());
		return this.papers.of(plan.code())
			.campaigns()
			.stream()
			.filter(entry -> entry.criteriaSet().equals(campaign.setCode()))
			.map(CampaignEntry::authorityDataDue)
			.filter(Objects::nonNull)
			.map(plan.shift()::day)
			.findFirst()
			.orElseGet(() -> WorkingCalendar.day(campaign.selfScoringDueAt()));
	}

}
