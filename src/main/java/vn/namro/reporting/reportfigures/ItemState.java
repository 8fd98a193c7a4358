package vn.namro.reporting.reportfigures;

/** How an assignment stands in a report; NOT_YET, due later or done before, is in no report's list. */
public enum ItemState {

	ON_TIME("Hoàn thành đúng hạn"), LATE("Hoàn thành chậm"), OPEN("Đang thực hiện, chưa đến hạn"), OVERDUE("Quá hạn chưa hoàn thành"),

	EARLY("Hoàn thành trước kỳ hạn"), CARRIED("Tồn từ kỳ trước, chưa hoàn thành"),
	CARRIED_DONE("Tồn từ kỳ trước, đã hoàn thành"), NOT_YET("Không thuộc kỳ");

	private final String text;

	ItemState(String text) {
		this.text = text;
	}

	public String text() {
		return this.text;
	}

	/** Whether the due instant lies in the window. */
	public boolean isDue() {
		return this.ordinal() <= OVERDUE.ordinal();
	}

}
