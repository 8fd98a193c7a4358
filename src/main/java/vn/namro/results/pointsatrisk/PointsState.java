package vn.namro.results.pointsatrisk;

/** How the points stand that a piece of work earns. */
public enum PointsState {

	/** The result is accepted. */
	SECURED("Đã chắc"),

	/** Handed in, or neither late nor slow. */
	ON_TRACK("Đúng tiến độ"),

	/** Due within five working days, returned, or late at the pace at which it goes. */
	HANGING("Còn treo"),

	/** Due and not handed in: lost unless it comes late and is still taken. */
	LOST("Đang mất");

	private final String label;

	PointsState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
