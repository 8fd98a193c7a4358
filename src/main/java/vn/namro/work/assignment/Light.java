package vn.namro.work.assignment;

/** How an assignment stands, as a colour: what to look at first. */
public enum Light {

	/** Not submitted and overdue, or late at the pace at which it goes. */
	RED("Quá hạn, có nguy cơ chậm"),

	/** Not submitted and due within five working days, or behind what its pace promised. */
	ORANGE("Sắp đến hạn"),

	/** Not near its due day, and nobody has reported progress. */
	GREY("Chưa báo cáo tiến độ"),

	/** Under way, submitted or accepted. */
	GREEN("Đúng tiến độ");

	private final String label;

	Light(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The word of the REST interface. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
