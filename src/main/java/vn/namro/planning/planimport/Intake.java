package vn.namro.planning.planimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.namro.planning.plan.PlanFile;
import vn.namro.platform.workbook.Finding;

/**
 * What became of a plan that was handed in.
 *
 * @param file the plan as it was understood; null when nothing could be read
 * @param broken positions of the items that cannot be taken
 * @param accepted number of items taken, or that would be; 0 when refused
 */
record Intake(PlanDraft draft, PlanFile file, List<Finding> findings, Changes changes, Set<Integer> broken, int accepted) {

	/** Items that an answer shows; all of them are counted and checked. */
	private static final int MOST_SHOWN = 200;

	static Intake refused(PlanDraft draft, List<Finding> findings) {
		return new Intake(draft, null, findings, null, Set.of(), 0);
	}

	Intake with(PlanFile understood, Changes would, Set<Integer> unusable) {
		return new Intake(this.draft, understood, this.findings, would, unusable, this.accepted);
	}

	boolean isRefused() {
		return this.accepted == 0;
	}

	/** The answer of the interface. */
	Map<String, Object> body() {
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", this.file == null ? null : this.file.code());
		body.put("accepted", this.accepted);
		body.put("total", this.file == null ? 0 : this.file.items().size());
		body.put("errors", this.findings.stream().filter(Finding::isError).toList());
		body.put("warnings", this.findings.stream().filter(finding -> !finding.isError()).toList());
		body.put("changes", this.changes);
		body.put("tables", this.draft.tables().stream().map(SheetColumns::of).toList());
		body.put("items", this.file == null ? List.of() : ShownItem.of(this, MOST_SHOWN));
		return body;
	}

}
