package vn.namro.criteria.ruleanalysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.namro.criteria.formula.Fraction;
import vn.namro.criteria.formula.RuleException;
import vn.namro.criteria.formula.Term;
import vn.namro.criteria.rule.CriterionRule;
import vn.namro.criteria.rule.Evaluation;
import vn.namro.criteria.rule.Words;

/** Looks for gaps and overlaps between the bands of a rule and for bands that no figure reaches. */
final class BandSearch {

	private final CriterionRule rule;

	private final Domain domain;

	private final List<Fault> faults = new ArrayList<>();

	private final Set<String> said = new HashSet<>();

	private BandSearch(CriterionRule rule, Domain domain) {
		this.rule = rule;
		this.domain = domain;
	}

	static List<Fault> in(CriterionRule rule, Term term, Domain domain, List<List<Map<String, Object>>> runs) {
		BandSearch search = new BandSearch(rule, domain);
		BandGroup.of(term).forEach(group -> search.search(group, runs.stream().map(run -> new BandRun(group, rule, term, run)).toList()));
		return search.faults;
	}

	private void search(BandGroup group, List<BandRun> runs) {
		for (BandRun run : runs) {
			gap(group, run.gap());
			for (int one = 0; one < group.bands().size(); one++) {
				for (int other = one + 1; other < group.bands().size(); other++) {
					overlap(group, one, other, run.overlap(one, other, this.rule));
				}
			}
		}
		if (!group.summed()) {
			unreached(group, runs);
		}
	}

	private void gap(BandGroup group, Map<String, Object> point) {
		if (point != null && this.said.add("gap" + System.identityHashCode(group))) {
			this.faults.add(new Fault("rule.gap", certain(group, point), "các khoảng điểm có chỗ hở: " + this.domain.example(point) + " không thuộc khoảng nào, nằm giữa hai khoảng và rơi vào phần còn lại"
					+ result(group.otherwise(), point), "Nối liền hai khoảng (khoảng này đến dưới 90 thì khoảng kia từ 90), hoặc khai 'whole: true' nếu chỉ có số nguyên."));
		}
	}

	private void overlap(BandGroup group, int one, int other, Map<String, Object> point) {
		if (point != null && this.said.add("overlap" + System.identityHashCode(group) + one + "-" + other)) {
			this.faults.add(new Fault("rule.overlap", certain(group, point), "hai khoảng điểm chồng nhau: " + this.domain.example(point) + " thuộc cả khoảng thứ " + (one + 1) + result(group.bands().get(one).result(), point)
					+ " và khoảng thứ " + (other + 1) + result(group.bands().get(other).result(), point), "Để mỗi số liệu chỉ thuộc một khoảng."));
		}
	}

	private void unreached(BandGroup group, List<BandRun> runs) {
		BitSet reached = new BitSet();
		runs.forEach(run -> reached.or(run.activeBands()));
		for (int band = 0; band < group.bands().size(); band++) {
			if (!reached.get(band) && !reached.isEmpty()) {
				int missed = band;
				Map<String, Object> shadowed = runs.stream().map(run -> run.shadowed(missed)).filter(point -> point != null).findFirst().orElse(null);
				this.faults.add(shadowed == null
						? new Fault("rule.unreachable", false, "không thấy số liệu nào rơi vào khoảng thứ " + (band + 1) + " của công thức", "Xem lại điều kiện của khoảng đó.")
						: new Fault("rule.overlap", true, "khoảng thứ " + (band + 1) + " bị khoảng đứng trước che hết: " + this.domain.example(shadowed) + " thuộc khoảng đó"
								+ result(group.bands().get(band).result(), shadowed) + " nhưng đã tính theo khoảng trước", "Xếp khoảng hẹp hơn lên trước."));
			}
		}
	}

	/** A sum may mean what it says, and a figure that counts may never be between two whole numbers. */
	private boolean certain(BandGroup group, Map<String, Object> point) {
		return !group.summed() && this.domain.ordered().stream().allMatch(figure -> figure.whole() || !(point.get(figure.name()) instanceof Fraction number) || number.isWhole());
	}

	private String result(Term term, Map<String, Object> point) {
		try {
			return " (" + Words.number(new Evaluation(this.rule, point).number(term)) + " điểm)";
		}
		catch (RuleException ex) {
			return "";
		}
	}

}
