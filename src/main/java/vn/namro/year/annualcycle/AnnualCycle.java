package vn.namro.year.annualcycle;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.implementingdocument.ImplementingDocumentLaunch;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.reporting.periodicreport.ReportPeriodClosed;
import vn.namro.reporting.periodicreport.ReportingPeriod;
import vn.namro.reporting.periodicreport.ReportingPeriods;
import vn.namro.reporting.periodicreport.ReportingYear;
import vn.namro.scores.campaign.CampaignLaunch;
import vn.namro.scores.campaign.CampaignPublished;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.work.assignment.AssignmentLaunch;

/** What the year does by itself: open what is due, and notice in the ledger when a stage is complete. */
@Component
public class AnnualCycle {

	private final Plans plans;

	private final Agencies agencies;

	private final AssignmentLaunch assignments;

	private final ImplementingDocumentLaunch implementingDocuments;

	private final ReportingYear reportingYear;

	private final ReportingPeriods periods;

	private final CampaignLaunch campaignLaunch;

	private final Campaigns campaigns;

	private final AnnualCycleProcess process;

	AnnualCycle(Plans plans, Agencies agencies, AssignmentLaunch assignments, ImplementingDocumentLaunch implementingDocuments,
			ReportingYear reportingYear, ReportingPeriods periods, CampaignLaunch campaignLaunch, Campaigns campaigns, AnnualCycleProcess process) {
		this.plans = plans;
		this.agencies = agencies;
		this.assignments = assignments;
		this.implementingDocuments = implementingDocuments;
		this.reportingYear = reportingYear;
		this.periods = periods;
		this.campaignLaunch = campaignLaunch;
		this.campaigns = campaigns;
		this.process = process;
	}

	/** Opens the year of a draft plan. */
	@Transactional
	public void open(String planCode) {
		Plan plan = this.plans.get(planCode);
		this.reportingYear.plan(plan);
		this.process.start(plan, this.agencies.get(plan.coordinatorAgency()), this.plans.itemsOf(planCode).size());
	}

	/** @return whether assignments are left to launch, or agencies left to be asked for their implementing document */
	boolean launchAssignments(String planCode) {
		return this.assignments.launchNext(planCode) || this.implementingDocuments.openNext(planCode);
	}

	Optional<ReportingPeriod> nextPeriod(String planCode) {
		return this.periods.nextPlanned(planCode);
	}

	void openNextPeriod(String planCode) {
		nextPeriod(planCode).ifPresent(period -> this.reportingYear.open(period.id(), this.plans.get(planCode)));
	}

	void openCampaigns(String planCode) {
		this.campaignLaunch.open(planCode);
	}

	@EventListener
	void reportPeriodClosed(ReportPeriodClosed event) {
		this.plans.lock(event.planCode());
		if (this.periods.of(event.planCode()).stream().noneMatch(ReportingPeriod::unfinished)) {
			this.process.tell(AnnualCycleModel.REPORT_PERIODS_CLOSED, event.planCode());
		}
	}

	@EventListener
	void campaignPublished(CampaignPublished event) {
		this.plans.lock(event.planCode());
		if (this.campaigns.of(event.planCode()).stream().allMatch(campaign -> campaign.status() == Campaign.Status.PUBLISHED)) {
			this.process.tell(AnnualCycleModel.CAMPAIGNS_PUBLISHED, event.planCode());
		}
	}

}
