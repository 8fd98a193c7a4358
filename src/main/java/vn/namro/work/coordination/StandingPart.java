package vn.namro.work.coordination;

import java.time.OffsetDateTime;

/**
 * An agency's part of an assignment that is not withdrawn.
 *
 * @param givenTo code of the agency to which the plan gave it; {@code agencyCode} differs where that one was merged or split
 * @param officer account of who contributed, null as long as nobody did
 * @param confirmedAt when the agency's head confirmed the contribution, null as long as it is open
 */
public record StandingPart(String id, String assignmentId, String agencyCode, String givenTo, String officer, OffsetDateTime contributedAt,
		OffsetDateTime confirmedAt) {

	public boolean open() {
		return this.confirmedAt == null;
	}

	/** What exists of the work, in Vietnamese. */
	public String work() {
		return open() ? this.contributedAt == null ? "chưa có ý kiến" : "đã có ý kiến, chờ thủ trưởng xác nhận" : "đã phối hợp xong";
	}

}
