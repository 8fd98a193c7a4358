package vn.namro.criteria.ruleanalysis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Evaluation;
import vn.namro.criteria.rule.Words;
import vn.namro.criteria.rule.ZeroDivisionException;

/** Looks for figures with which a rule gives too much, less than nothing, nothing at all or always the same. */
final class ValueSearch {

	private final CriterionRule rule;

	private final Domain domain;

	private final Map<String, Fault> faults = new LinkedHashMap<>();

	private final Set<Fraction> values = new HashSet<>();

	private ValueSearch(CriterionRule rule, Domain domain) {
		this.rule = rule;
		this.domain = domain;
	}

	static List<Fault> in(CriterionRule rule, Term term, Domain domain, List<List<Map<String, Object>>> runs) {
		ValueSearch search = new ValueSearch(rule, domain);
		runs.forEach(run -> run.forEach(point -> search.look(term, point)));
		search.constant(runs);
		return List.copyOf(search.faults.values());
	}

	private void look(Term term, Map<String, Object> point) {
		try {
			Fraction value = new Evaluation(this.rule, point).number(term);
			this.values.add(value);
			within(value, point);
		}
		catch (ZeroDivisionException ex) {
			fault("rule.zero", false, "công thức chia cho 0 khi " + this.domain.example(point) + "; khi đó không tính được điểm",
					"Xét trường hợp bằng 0 trước khi chia, hoặc khai 'min: 1' cho mẫu số nếu khi đó tiêu chí không áp dụng.");
		}
		catch (RuleException ex) {
			fault(ex.code(), true, ex.getMessage() + " Ví dụ: " + this.domain.example(point), "So sánh và tính toán với đúng kiểu số liệu.");
		}
	}

	private void within(Fraction value, Map<String, Object> point) {
		if (value.signum() < 0) {
			fault("rule.negative", true, "công thức cho " + Words.number(value) + " điểm, nhỏ hơn 0, khi " + this.domain.example(point),
					"Giới hạn bằng max(0; …), hoặc khai giới hạn (min, max) của số liệu.");
		}
		if (this.rule.maximum() != null && value.compareTo(Fraction.of(this.rule.maximum())) > 0) {
			fault("rule.exceeds", true, "công thức cho " + Words.number(value) + " điểm, vượt điểm tối đa " + Words.plain(this.rule.maximum()) + ", khi "
					+ this.domain.example(point), "Giới hạn bằng min(…), hoặc khai giới hạn (max) của số liệu: một số, hay tên số liệu không được vượt quá.");
		}
	}

	private void constant(List<List<Map<String, Object>>> runs) {
		if (this.values.size() == 1 && runs.stream().mapToInt(List::size).sum() > 1) {
			fault("rule.constant", false, "công thức luôn cho " + Words.number(this.values.iterator().next()) + " điểm, số liệu nào cũng vậy", "Xem lại công thức.");
		}
		else if (this.rule.figures().isEmpty()) {
			fault("rule.constant", false, "công thức không dùng số liệu nào, điểm luôn như nhau", "Khai số liệu trong inputs.");
		}
	}

	/** The first example stays: the search begins with small figures. */
	private void fault(String code, boolean certain, String message, String suggestion) {
		this.faults.putIfAbsent(code, new Fault(code, certain, message, suggestion));
	}

}
