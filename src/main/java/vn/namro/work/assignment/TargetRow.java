package vn.namro.work.assignment;

/**
 * A numeric target of the item as the progress form shows it.
 *
 * @param metric what is counted
 * @param target comparison, value and unit as people write them
 * @param reached what was reached so far, as typed; empty as long as nothing was reported
 */
record TargetRow(String metric, String target, String reached) {

	/** What was typed, without surrounding blanks; empty when nothing was. */
	String typed() {
		return this.reached == null ? "" : this.reached.strip();
	}

}
