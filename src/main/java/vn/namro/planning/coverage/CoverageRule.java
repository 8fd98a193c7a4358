package vn.namro.planning.coverage;

import java.util.List;
import java.util.function.Function;

/** What must be clear; each rule is asked of the whole plan and answers with its gaps. */
enum CoverageRule {

	PERSON("person.missing", "Rõ người", "Ai chịu trách nhiệm", true, ItemGaps::withoutPerson),

	LEAD("lead.missing", "Rõ người", "Một cơ quan chủ trì", true, ItemGaps::withoutLead),

	ACTION("criterion.missing", "Rõ việc", "Việc phục vụ chỉ số nào", true, ItemGaps::withoutCriterion),

	INDEX("index.uncovered", "Rõ việc", "Chỉ số chưa đạt tối đa đều có việc", true, IndexGaps::uncovered),

	DEADLINE("deadline.assumed", "Rõ tiến độ", "Hạn do kế hoạch nêu", true, ItemGaps::withAssumedDeadline),

	WINDOW("deadline.afterAppraisal", "Rõ tiến độ", "Hạn trước khi khóa thẩm định", true, ItemGaps::afterAppraisal),

	RESULT("result.missing", "Rõ kết quả", "Sản phẩm hoặc chỉ tiêu đo được", true, ItemGaps::withoutResult),

	SELF_SCORING("deadline.afterSelfScoring", "Rõ tiến độ", "Hạn trước hạn tự chấm điểm", false, ItemGaps::afterSelfScoring),

	COLLECTIVE("lead.collective", "Rõ trách nhiệm", "Việc giao cho cả nhóm", false, ItemGaps::ledByMany),

	WEEK("load.week", "Rõ tiến độ", "Dồn việc vào một tuần", false, LoadGaps::weeks),

	ONE_DAY("load.oneDay", "Rõ tiến độ", "Dồn hạn vào một ngày", false, LoadGaps::oneDay),

	CONTRADICTION("paper.contradiction", "Rõ kết quả", "Số liệu không tự mâu thuẫn", false, IndexGaps::contradictions);

	private final String code;

	private final String clear;

	private final String title;

	private final boolean red;

	private final Function<CoveredPlan, List<Gap>> check;

	CoverageRule(String code, String clear, String title, boolean red, Function<CoveredPlan, List<Gap>> check) {
		this.code = code;
		this.clear = clear;
		this.title = title;
		this.red = red;
		this.check = check;
	}

	List<Gap> gapsIn(CoveredPlan plan) {
		return this.check.apply(plan);
	}

	/** Stable word for files and forms. */
	public String code() {
		return this.code;
	}

	/** Which of the five clears it belongs to. */
	public String clear() {
		return this.clear;
	}

	public String title() {
		return this.title;
	}

	/** Whether a gap keeps the plan from being issued unless somebody waives it. */
	public boolean red() {
		return this.red;
	}

}
