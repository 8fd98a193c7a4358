package vn.namro.scores.sheetstate;

/** How far an agency's sheet has come, and so whether its lines may change. */
public enum Phase {

	PLANNED("Chưa mở"), OPEN("Đang chấm"), PRESENTED("Chờ thủ trưởng duyệt"), SUBMITTED("Thủ trưởng đã duyệt"), CLOSED("Đã hết hạn chấm"), LOCKED("Đã khóa"),
	APPROVED("Đã nộp");

	private final String label;

	Phase(String label) {
		this.label = label;
	}

	/** What people call it. */
	public String label() {
		return this.label;
	}

}
