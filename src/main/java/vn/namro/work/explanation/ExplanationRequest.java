package vn.namro.work.explanation;

import java.time.OffsetDateTime;

/**
 * A demand to explain a delay.
 *
 * @param id {@code <obligation>:explanation-<number>}, also business key
 * @param obligationId what is overdue
 * @param askedAs {@code coordinator} or {@code leader}
 */
public record ExplanationRequest(String id, String obligationId, int number, String askedBy, String askedAs, Status status, String closedBy,
		OffsetDateTime closedAt) {

	/** How a request stands. */
	public enum Status {

		OPEN("Đang giải trình"), NOTED("Đã ghi nhận"), WITHDRAWN("Đã rút");

		private final String label;

		Status(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	public boolean open() {
		return this.status == Status.OPEN;
	}

	static String idOf(String obligationId, int number) {
		return obligationId + ":explanation-" + number;
	}

}
