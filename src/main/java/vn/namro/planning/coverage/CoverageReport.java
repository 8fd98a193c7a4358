package vn.namro.planning.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.namro.planning.plan.Waivers.Waiver;

/** A plan's gaps rule by rule, with who accepts which. */
record CoverageReport(List<Line> lines) {

	/** @param waiver who accepts it and why; null where nobody does */
	record Answer(Gap gap, Waiver waiver) {

		public boolean waived() {
			return this.waiver != null;
		}

	}

	/** A rule with its gaps. */
	record Line(CoverageRule rule, List<Answer> answers) {

		public long open() {
			return this.answers.stream().filter(answer -> !answer.waived()).count();
		}

		/** green | waived | yellow | red */
		public String light() {
			if (this.answers.isEmpty()) {
				return "green";
			}
			return open() == 0 ? "waived" : this.rule.red() ? "red" : "yellow";
		}

	}

	static CoverageReport of(CoveredPlan plan, List<Waiver> waivers) {
		List<Line> lines = new ArrayList<>();
		Arrays.stream(CoverageRule.values())
			.forEach(rule -> lines.add(new Line(rule, rule.gapsIn(plan).stream().map(gap -> new Answer(gap, waiverOf(gap, waivers).orElse(null))).toList())));
		return new CoverageReport(List.copyOf(lines));
	}

	/** The waiver of the item itself before the one of the whole plan. */
	private static Optional<Waiver> waiverOf(Gap gap, List<Waiver> waivers) {
		List<Waiver> ofRule = waivers.stream().filter(waiver -> waiver.rule().equals(gap.rule().code())).toList();
		return ofRule.stream()
			.filter(waiver -> waiver.itemCode() != null && waiver.itemCode().equals(gap.itemCode()))
			.findFirst()
			.or(() -> ofRule.stream().filter(waiver -> waiver.itemCode() == null).findFirst());
	}

	/** The red lines that nobody accepts; a plan with any is not issued. */
	public List<Line> blocking() {
		return this.lines.stream().filter(line -> line.light().equals("red")).toList();
	}

}
