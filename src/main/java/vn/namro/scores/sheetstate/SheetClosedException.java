package vn.namro.scores.sheetstate;

/** The sheet was handed in, locked or is not open yet: nothing of it changes. */
public class SheetClosedException extends RuntimeException {

	private final Phase phase;

	SheetClosedException(Phase phase) {
		super(switch (phase) {
			case PLANNED -> "Bảng điểm chưa mở.";
			case PRESENTED -> "Bảng điểm đang chờ thủ trưởng duyệt nên không sửa được; thủ trưởng trả lại thì sửa tiếp.";
			case SUBMITTED, APPROVED -> "Bảng điểm đã được thủ trưởng duyệt nên không sửa được.";
			case CLOSED, LOCKED -> "Đã hết thời gian tự chấm điểm; bảng điểm đã khóa.";
			case OPEN -> throw new IllegalArgumentException("An open sheet is not closed");
		});
		this.phase = phase;
	}

	public Phase phase() {
		return this.phase;
	}

}
