package vn.namro.work.assignment;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * An assignment that is not withdrawn, with what was done so far.
 *
 * @param givenTo code of the agency to which the plan gave it; {@code leadAgency} differs where that one was merged or split
 * @param officer account of the person in charge, null until one is named
 * @param reports how often progress was reported
 * @param documents how many documents prove the result
 * @param escalationLevel the highest level recorded, 0 when none is
 */
public record StandingAssignment(String id, String itemCode, String leadAgency, String givenTo, Assignment.Status status, String officer, int percent,
		OffsetDateTime dueAt, int reports, int documents, int escalationLevel) {

	private static final Map<Assignment.Status, String> WORDS = Map.of(Assignment.Status.ASSIGNED, "chưa phân công", Assignment.Status.IN_PROGRESS,
			"đang thực hiện", Assignment.Status.SUBMITTED, "đã nộp, chờ xác nhận", Assignment.Status.RETURNED, "bị trả lại, đang làm tiếp",
			Assignment.Status.ACCEPTED, "đã được xác nhận hoàn thành");

	/** Whether the result was accepted, so that nothing is owed any more. */
	public boolean accepted() {
		return this.status == Assignment.Status.ACCEPTED;
	}

	/** Whether a result is handed in and not judged yet. */
	public boolean submitted() {
		return this.status == Assignment.Status.SUBMITTED;
	}

	/** What exists of the work, in Vietnamese. */
	public String work() {
		return WORDS.get(this.status) + ", " + this.percent + "%" + (this.reports == 0 ? "" : ", " + this.reports + " lần báo cáo tiến độ")
				+ (this.documents == 0 ? "" : ", " + this.documents + " văn bản minh chứng")
				+ (this.escalationLevel == 0 ? "" : ", đã leo thang bậc " + this.escalationLevel);
	}

}
