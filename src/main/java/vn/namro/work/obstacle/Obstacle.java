package vn.namro.work.obstacle;

import java.time.OffsetDateTime;

/**
 * Something that hinders an agency's work.
 *
 * @param id {@code <obligation>:obstacle-<number>}, also business key
 * @param obligationId the work that is hindered
 * @param wanted what the raiser proposes, empty when nothing
 */
public record Obstacle(String id, String obligationId, int number, String raisedBy, OffsetDateTime raisedAt, String description, String wanted,
		Status status, OffsetDateTime closedAt) {

	/** How an obstacle stands. */
	public enum Status {

		OPEN("Chờ trả lời"), ANSWERED("Đã trả lời"), WITHDRAWN("Đã rút"), ENDED("Kết thúc theo nhiệm vụ");

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
		return obligationId + ":obstacle-" + number;
	}

}
