package vn.namro.annualcycle;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.appraisal.AppraisalClosed;
import vn.namro.appraisal.AppraisalLaunch;
import vn.namro.assignment.AssignmentLaunch;
import vn.namro.implementingdocument.ImplementingDocumentLaunch;
import vn.namro.organisation.Agencies;
import vn.namro.periodicreport.ReportPeriodClosed;
import vn.namro.periodicreport.ReportingPeriod;
import vn.namro.periodicreport.ReportingPeriods;
import vn.namro.periodicreport.ReportingYear;
import vn.namro.plan.Plan;
import vn.namro.plan.Plans;
import vn.namro.scoring.Appraisals;
import vn.namro.scoring.ScoreSheets;
import vn.namro.selfscoring.ScoreSheetClosed;
import vn.namro.selfscoring.SelfScoringLaunch;

/** What the year does by itself: open what is due, and notice in the ledger when a stage is complete. */
@Component
public class AnnualCycle {

	private final Plans plans;

	private final Agencies agencies;

	private final AssignmentLaunch assignments;

	private final ImplementingDocumentLaunch implementingDocuments;

	private final ReportingYear reportingYear;

	private final ReportingPeriods periods;

	private final SelfScoringLaunch selfScoring;

	private final ScoreSheets sheets;

	private final AppraisalLaunch appraisal;

	private final Appraisals appraisals;

	private final AnnualCycleProcess process;

	AnnualCycle(Plans plans, Agencies agencies, AssignmentLaunch assignments, ImplementingDocumentLaunch implementingDocuments,
			ReportingYear reportingYear, ReportingPeriods periods, SelfScoringLaunch selfScoring, ScoreSheets sheets, AppraisalLaunch appraisal,
			Appraisals appraisals, AnnualCycleProcess process) {
		this.plans = plans;
		this.agencies = agencies;
		this.assignments = assignments;
		this.implementingDocuments = implementingDocuments;
		this.reportingYear = reportingYear;
		this.periods = periods;
		this.selfScoring = selfScoring;
		this.sheets = sheets;
		this.appraisal = appraisal;
		this.appraisals = appraisals;
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

	/** @return whether sheets are left to open */
	boolean openSelfScoring(String planCode) {
		return this.selfScoring.openNext(this.plans.get(planCode));
	}

	/** @return whether appraisals are left to open */
	boolean openAppraisal(String planCode) {
		return this.appraisal.openNext(this.plans.get(planCode));
	}

	@EventListener
	void reportPeriodClosed(ReportPeriodClosed event) {
		this.plans.lock(event.planCode());
		if (this.periods.of(event.planCode()).stream().noneMatch(ReportingPeriod::unfinished)) {
			this.process.tell(AnnualCycleModel.REPORT_PERIODS_CLOSED, event.planCode());
		}
	}

	@EventListener
	void scoreSheetClosed(ScoreSheetClosed event) {
		this.plans.lock(event.planCode());
		if (this.sheets.countOpen(event.planCode()) == 0) {
			this.process.tell(AnnualCycleModel.SELF_SCORING_COMPLETED, event.planCode());
		}
	}

	@EventListener
	void appraisalClosed(AppraisalClosed event) {
		this.plans.lock(event.planCode());
		if (this.appraisals.countOpen(event.planCode()) == 0) {
			this.process.tell(AnnualCycleModel.APPRAISAL_COMPLETED, event.planCode());
		}
	}

}
