package vn.namro.results.resultpages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.namro.results.result.Node;
import vn.namro.results.result.ResultComputation;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.Tally;
import vn.namro.results.result.UnitResult;

/**
 * A field, criterion or sub-criterion of one unit's result.
 *
 * @param depth 0 for a field
 * @param sums null where no line below it exists
 * @param line the scores of a leaf; null above leaves
 */
record NodeRow(Node node, int depth, Tally sums, ResultLine line) {

	/** All nodes of the set in its order, without those that the unit has nothing of. */
	static List<NodeRow> of(ResultDocument result, UnitResult unit) {
		Map<String, Tally> sums = ResultComputation.totals(result.nodes(), unit.lines());
		Map<String, ResultLine> lines = unit.lines().stream().collect(Collectors.toMap(ResultLine::criterion, Function.identity(), (one, other) -> one));
		Map<String, Node> nodes = result.nodes().stream().collect(Collectors.toMap(Node::code, Function.identity()));
		return result.nodes()
			.stream()
			.filter(node -> sums.containsKey(node.code()))
			.map(node -> new NodeRow(node, depth(node, nodes), sums.get(node.code()), lines.get(node.code())))
			.toList();
	}

	/** What is lost of what applies. */
	public BigDecimal lost() {
		return this.sums.maximum().subtract(this.sums.counted());
	}

	public boolean applies() {
		return this.line == null ? this.sums.maximum().signum() > 0 : this.line.notApplicable() == null;
	}

	private static int depth(Node node, Map<String, Node> nodes) {
		int depth = 0;
		for (Node above = node; above.parent() != null; above = nodes.get(above.parent())) {
			depth++;
		}
		return depth;
	}

}
