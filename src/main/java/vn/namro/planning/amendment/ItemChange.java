package vn.namro.planning.amendment;

import vn.namro.planning.plan.PlanFile.Item;

/**
 * What an amendment does to one item, with days of the year in which the plan runs.
 *
 * @param before null: added
 * @param after null: withdrawn
 */
record ItemChange(String itemCode, Item before, Item after) {

	enum Kind {

		ADDED("Thêm"), CHANGED("Sửa"), WITHDRAWN("Rút");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		public String word() {
			return this.word;
		}

	}

	public Kind kind() {
		return this.before == null ? Kind.ADDED : this.after == null ? Kind.WITHDRAWN : Kind.CHANGED;
	}

	/** What the item says, or said last. */
	public Item shown() {
		return this.after == null ? this.before : this.after;
	}

}
