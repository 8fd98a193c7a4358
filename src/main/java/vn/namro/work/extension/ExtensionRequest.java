package vn.namro.work.extension;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * A request for a later date.
 *
 * @param id {@code <obligation>:extension-<number>}, also business key and, once it is forwarded, id of the obligation to decide
 * @param obligationId what shall be due later
 * @param number counted from 1 for each obligation
 * @param dueAt the date as it was when the request was made
 * @param objective whether the asker names a cause beyond the agency's control
 * @param authority {@code coordinator} or {@code leader}, null until it is known
 * @param closedBy the head who did not forward it, or who decided; null while it is open
 * @param grantedDueAt the new date, null unless granted
 * @param objectiveConfirmed whether the decider confirmed the objective cause by a document
 */
public record ExtensionRequest(String id, String obligationId, int number, String askedBy, OffsetDateTime askedAt, OffsetDateTime dueAt,
		OffsetDateTime wantedDueAt, String reason, boolean objective, Status status, String authority, String closedBy, OffsetDateTime closedAt,
		OffsetDateTime grantedDueAt, boolean objectiveConfirmed, String remark) {

	/** How a request stands. */
	public enum Status {

		ASKED("Chờ thủ trưởng xác nhận"), NOT_FORWARDED("Thủ trưởng không trình"), FORWARDED("Chờ quyết định"), GRANTED("Đã gia hạn"),
		REFUSED("Không gia hạn"), WITHDRAWN("Đã rút"), ENDED("Kết thúc theo nhiệm vụ");

		private static final Set<Status> OPEN = Set.of(ASKED, FORWARDED);

		private final String label;

		Status(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	public boolean open() {
		return Status.OPEN.contains(this.status);
	}

	static String idOf(String obligationId, int number) {
		return obligationId + ":extension-" + number;
	}

	/** Where the documents of the decision are cited. */
	String decisionId() {
		return this.id + ":decision";
	}

}
