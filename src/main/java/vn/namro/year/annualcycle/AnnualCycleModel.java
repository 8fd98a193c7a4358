package vn.namro.year.annualcycle;

import java.util.Date;

import vn.namro.platform.engine.ProcessVariable;

/** The names that annualCycle.bpmn, its forms and Java share. */
final class AnnualCycleModel {

	static final String KEY = "annualCycle";

	static final String REPORT_PERIODS_CLOSED = "reportPeriodsClosed";

	static final String CAMPAIGNS_PUBLISHED = "campaignsPublished";

	static final ProcessVariable<String> PLAN_CODE = ProcessVariable.text("planCode");

	static final ProcessVariable<String> PLAN_TITLE = ProcessVariable.text("planTitle");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<Integer> ITEM_COUNT = ProcessVariable.count("itemCount");

	static final ProcessVariable<String> CRITERIA_SET = ProcessVariable.text("criteriaSet");

	static final ProcessVariable<Boolean> PERIOD_LEFT = ProcessVariable.flag("periodLeft");

	static final ProcessVariable<Date> PERIOD_OPENS_AT = ProcessVariable.instant("periodOpensAt");

	static final ProcessVariable<String> PERIOD_NAME = ProcessVariable.text("periodName");

	static final ProcessVariable<Boolean> MORE_TO_LAUNCH = ProcessVariable.flag("moreToLaunch");

	static final ProcessVariable<Boolean> PLAN_ISSUED = ProcessVariable.flag("planIssued");

	// fields of the forms

	static final String PLAN_CHECKED = "planChecked";

	static final String PLAN_REMARK = "planRemark";

	static final String PLAN_NUMBER = "planNumber";

	static final String PLAN_DATE = "planDate";

	static final String YEAR_SUMMARY = "yearSummary";

	/** How many assignments are not accepted when the year is to be closed. */
	static final ProcessVariable<Integer> OPEN_ASSIGNMENTS = ProcessVariable.count("openAssignments");

	private AnnualCycleModel() {
	}

}
