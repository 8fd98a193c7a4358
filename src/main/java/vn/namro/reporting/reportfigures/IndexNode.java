package vn.namro.reporting.reportfigures;

/** A node of an index, such as {@code PAR.3.1}: index, field and what is below it. */
public final class IndexNode {

	private IndexNode() {
	}

	/** {@code PAR} of {@code PAR.3.1}. */
	public static String index(String node) {
		return node.split("\\.")[0];
	}

	/** {@code PAR.3} of {@code PAR.3.1}; the index itself where an item names no more. */
	public static String field(String node) {
		String[] steps = node.split("\\.");
		return steps.length < 2 ? steps[0] : steps[0] + "." + steps[1];
	}

	/** 3 of {@code PAR.3.1}, 0 where there is no number. */
	static int fieldNumber(String node) {
		String[] steps = node.split("\\.");
		return steps.length > 1 && steps[1].matches("\\d{1,6}") ? Integer.parseInt(steps[1]) : 0;
	}

}
