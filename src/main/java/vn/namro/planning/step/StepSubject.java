package vn.namro.planning.step;

/**
 * What a step serves.
 *
 * @param criteria the index nodes of the item, in one line
 */
record StepSubject(String planCode, String itemCode, String itemAction, String criteria) {

	String itemText() {
		return this.itemCode + " · " + this.itemAction;
	}

	String cascadePath() {
		return "/plans/" + this.planCode + "/cascade/items/" + this.itemCode;
	}

}
