package vn.namro.criteria.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile.Input;
import vn.namro.criteria.ruleanalysis.RuleAnalysis;
import vn.namro.platform.workbook.Problem;

/** What must hold within a criteria set: codes are unique, maxima add up where they are known, somebody gives every point. */
final class CriteriaSetRules {

	private static final Set<String> METHODS = Set.of("self", "survey", "authority");

	private static final String CODE = "[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*";

	private final CriteriaSetFile set;

	private final Map<String, Entry> known = new HashMap<>();

	private final List<Problem> problems = new ArrayList<>();

	private CriteriaSetRules(CriteriaSetFile set) {
		this.set = set;
	}

	static List<Problem> check(CriteriaSetFile set) {
		CriteriaSetRules rules = new CriteriaSetRules(set);
		rules.problems.addAll(HeadRules.check(set));
		rules.criteria(set.criteria(), set.maximum(), List.of("criteria"));
		rules.adjustments();
		rules.problems.addAll(CrosswalkRules.check(set, rules.known.keySet()));
		return rules.problems;
	}

	private void criteria(List<Entry> entries, BigDecimal expected, List<Object> path) {
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			List<Object> here = at(path, i);
			if (this.known.put(String.valueOf(entry.code()), entry) != null) {
				error(here, "criterion.duplicate", "mã tiêu chí '" + entry.code() + "' bị trùng", "Đặt mã khác.");
			}
			criterion(entry, here);
			if (path.size() == 1) {
				fieldOf(entry, firstPart(entry), here);
			}
			criteria(entry.criteria(), entry.maximum(), at(here, "criteria"));
		}
		if (expected != null && !entries.isEmpty()) {
			sum(entries, expected, path);
		}
	}

	private void criterion(Entry entry, List<Object> here) {
		if (entry.code() == null || !entry.code().matches(CODE)) {
			error(here, "criterion.code", "mã tiêu chí trống hoặc có ký tự ngoài chữ, số và dấu chấm", "Ví dụ: 1.2.");
		}
		if (entry.title() == null || entry.title().isBlank()) {
			error(here, "criterion.title", "tiêu chí chưa có nội dung", null);
		}
		if (entry.maximum() != null && entry.maximum().signum() <= 0) {
			error(here, "criterion.maximum", "điểm tối đa phải lớn hơn 0", null);
		}
		if (!HeadRules.isKept(entry.maximum())) {
			error(here, "criterion.maximum", HeadRules.KEPT, "Ví dụ: 12.5.");
		}
		if (entry.maximum() == null && (entry.verified() || "self".equals(entry.method()))) {
			error(here, "criterion.maximum", "chưa có điểm tối đa", "Chỉ để trống khi chưa biết (verified: false) và không tự chấm.");
		}
		if (entry.leaf() && !METHODS.contains(String.valueOf(entry.method()))) {
			error(here, "criterion.method", "method phải là self, survey hoặc authority", null);
		}
		if ("self".equals(entry.method()) && entry.leaf() && entry.lead() == null) {
			error(here, "criterion.lead", "tiêu chí tự chấm phải có cơ quan chủ trì (lead)", null);
		}
		if (entry.holder() != null && entry.leaf() && !"authority".equals(entry.method())) {
			error(here, "criterion.holder", "chỉ tiêu chí lấy số liệu của cơ quan có thẩm quyền mới có holder", "Bỏ holder, hoặc đặt method: authority.");
		}
		inputs(entry.inputs(), here);
		rule(entry.code(), entry.maximum(), entry.rule(), entry.inputs(), here);
		for (int i = 0; i < entry.evidence().size(); i++) {
			this.problems.addAll(entry.evidence().get(i).problems(at(at(here, "evidence"), i)));
		}
	}

	/** Fields are appraised by the first part of the codes below them. */
	private void fieldOf(Entry entry, String field, List<Object> here) {
		for (int i = 0; i < entry.criteria().size(); i++) {
			Entry child = entry.criteria().get(i);
			List<Object> there = at(at(here, "criteria"), i);
			if (child.code() != null && !firstPart(child).equals(field)) {
				error(there, "criterion.code", "mã '" + child.code() + "' nằm trong lĩnh vực '" + field + "' nên phải bắt đầu bằng '" + field + ".'", "Ví dụ: " + field + ".1.");
			}
			fieldOf(child, field, there);
		}
	}

	private static String firstPart(Entry entry) {
		return String.valueOf(entry.code()).split("\\.")[0];
	}

	private void rule(String code, BigDecimal maximum, String expression, List<Input> inputs, List<Object> here) {
		if (this.problems.stream().noneMatch(problem -> problem.path().size() > here.size() && problem.path().subList(0, here.size()).equals(here))) {
			this.problems.addAll(RuleAnalysis.problems(SetRules.rule(code, maximum, expression, inputs, null), here));
		}
	}

	private void inputs(List<Input> inputs, List<Object> here) {
		Set<String> names = new HashSet<>();
		for (int i = 0; i < inputs.size(); i++) {
			Input input = inputs.get(i);
			if (input.name() == null || !input.name().matches("[a-z][A-Za-z0-9]*") || !names.add(input.name()) || input.type() == null) {
				error(at(at(here, "inputs"), i), "criterion.input", "số liệu cần một tên riêng bắt đầu bằng chữ thường, chỉ gồm chữ không dấu và số, và một kiểu", "Ví dụ: tên soHoSo, kiểu number.");
			}
		}
	}

	private void sum(List<Entry> entries, BigDecimal expected, List<Object> path) {
		BigDecimal sum = entries.stream().map(Entry::maximum).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean complete = entries.stream().allMatch(entry -> entry.maximum() != null);
		if (complete ? sum.compareTo(expected) != 0 : sum.compareTo(expected) > 0) {
			error(path, "criterion.sum", "tổng điểm tối đa là " + sum + ", không bằng " + expected, "Sửa điểm tối đa của tiêu chí cha hoặc con.");
		}
	}

	private void adjustments() {
		for (int i = 0; i < this.set.adjustments().size(); i++) {
			CriteriaSetFile.Adjustment adjustment = this.set.adjustments().get(i);
			List<Object> here = List.of("adjustments", i);
			if (adjustment.code() == null || this.known.put(adjustment.code(), new Entry(null, null, null, null, null, null, null, false, null, null, null, null,
					null, null, null, null)) != null) {
				error(here, "adjustment.code", "điểm cộng, điểm trừ cần một mã riêng", null);
			}
			if (adjustment.title() == null || adjustment.title().isBlank()) {
				error(here, "adjustment.title", "điểm cộng, điểm trừ chưa có nội dung", null);
			}
			if (adjustment.code() != null && !adjustment.code().matches(CODE)) {
				error(here, "adjustment.code", "mã điểm cộng, điểm trừ có ký tự ngoài chữ, số và dấu chấm", "Ví dụ: C1.");
			}
			if (!HeadRules.isKept(adjustment.cap())) {
				error(here, "adjustment.cap", HeadRules.KEPT, "Ví dụ: 2.");
			}
			if (adjustment.kind() == null || adjustment.cap() == null || adjustment.cap().signum() <= 0) {
				error(here, "adjustment.cap", "điểm cộng, điểm trừ cần loại và mức tối đa lớn hơn 0", "Ghi mức trừ bằng số dương.");
			}
			inputs(adjustment.inputs(), here);
			if (!adjustment.inputs().isEmpty()) {
				rule(adjustment.code(), adjustment.cap(), adjustment.rule(), adjustment.inputs(), here);
			}
			else if (adjustment.rule() != null) {
				this.problems.add(Problem.warning(here, "adjustment.inputs", "công thức của điểm cộng, điểm trừ chưa có số liệu kê khai nên chưa tính được", "Khai số liệu trong inputs."));
			}
		}
	}

	private static List<Object> at(List<Object> path, Object step) {
		List<Object> here = new ArrayList<>(path);
		here.add(step);
		return List.copyOf(here);
	}

	private void error(List<Object> path, String code, String message, String suggestion) {
		this.problems.add(Problem.error(path, code, message, suggestion));
	}

}
