package vn.namro.planning.step;

/**
 * What the steps of an assignment have come to together; those that were ended do not count.
 *
 * @param percent the mean of the steps' percentages
 */
record StepSum(String assignmentId, int steps, int done, int percent) {

	/** For the person who reports progress of the assignment. */
	String text() {
		return this.percent + "% (" + this.steps + " bước, đã xong " + this.done + ")";
	}

}
