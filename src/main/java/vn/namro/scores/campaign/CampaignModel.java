package vn.namro.scores.campaign;

import java.util.Date;

import vn.namro.platform.engine.ProcessVariable;

/** The names that campaign.bpmn and Java share. */
final class CampaignModel {

	static final String KEY = "campaign";

	static final String SELF_SCORING_COMPLETED = "selfScoringCompleted";

	static final String APPRAISAL_COMPLETED = "appraisalCompleted";

	/** All figures of a campaign are there in which no agency scores itself, or their time is over. */
	static final String FIGURES_COMPLETED = "figuresCompleted";

	/** A sheet was opened again while the council had the result before it. */
	static final String RESULT_WITHDRAWN = "resultWithdrawn";

	static final ProcessVariable<String> CAMPAIGN_ID = ProcessVariable.text("campaignId");

	static final ProcessVariable<String> PLAN_CODE = ProcessVariable.text("planCode");

	static final ProcessVariable<String> PLAN_TITLE = ProcessVariable.text("planTitle");

	static final ProcessVariable<String> CRITERIA_SET = ProcessVariable.text("criteriaSet");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<Date> SCORING_OPENS_AT = ProcessVariable.instant("scoringOpensAt");

	static final ProcessVariable<Boolean> MORE_TO_OPEN = ProcessVariable.flag("moreToOpen");

	/** Whether agencies score themselves. */
	static final ProcessVariable<Boolean> SELF_SCORED = ProcessVariable.flag("selfScored");

	/** Whether bodies owe figures. */
	static final ProcessVariable<Boolean> FIGURES_AWAITED = ProcessVariable.flag("figuresAwaited");

	private CampaignModel() {
	}

}
