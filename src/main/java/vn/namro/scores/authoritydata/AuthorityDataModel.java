package vn.namro.scores.authoritydata;

import java.util.Date;

import vn.namro.platform.engine.LongText;
import vn.namro.platform.engine.ProcessVariable;

/** The names that authorityData.bpmn, its form and Java share. */
final class AuthorityDataModel {

	static final String KEY = "authorityData";

	/** The result is published: nobody needs the figures any more. */
	static final String FIGURES_SETTLED = "figuresSettled";

	static final ProcessVariable<String> CAMPAIGN_ID = ProcessVariable.text("campaignId");

	static final ProcessVariable<String> SET_NAME = ProcessVariable.text("setName");

	static final ProcessVariable<Integer> YEAR = ProcessVariable.count("year");

	static final ProcessVariable<Date> CLOSES_AT = ProcessVariable.instant("closesAt");

	/** The criteria that wait for figures, and of how many agencies. */
	static final LongText FIGURES_TEXT = new LongText("figuresText");

	private AuthorityDataModel() {
	}

}
