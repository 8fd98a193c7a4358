package vn.namro.reporting.reportpages;

import java.util.List;

import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.reportfigures.IndexNode;

/**
 * Which items of a report are looked at; a blank field leaves it open.
 *
 * @param state name of an {@link vn.namro.reporting.reportfigures.ItemState}
 * @param node an index such as PAR or a field such as PAR.3
 */
record ItemFilter(String state, String node, String agency) {

	List<ReportContent.Item> of(ReportContent content) {
		return content.items().stream().filter(this::takes).toList();
	}

	public boolean any() {
		return !blank(this.state) || !blank(this.node) || !blank(this.agency);
	}

	private boolean takes(ReportContent.Item item) {
		return (blank(this.state) || this.state.equals(item.state())) && (blank(this.agency) || this.agency.equals(item.leadCode()))
				&& (blank(this.node) || item.indexes().stream().anyMatch(index -> this.node.equals(IndexNode.index(index)) || this.node.equals(IndexNode.field(index))));
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
