package vn.namro.agencies.reorganisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A decision that changes the organisation on a day.
 *
 * @param successorCode who takes over; of a split, whatever was allotted to nobody; null for a new name or a closure
 * @param newName null unless the agency is renamed
 * @param effectiveOn the first day on which the change counts
 * @param decisionNumber number of the paper that decided it
 * @param moved how many pieces of open work have moved so far
 */
public record OrganisationChange(long id, Kind kind, String agencyCode, String successorCode, String newName, LocalDate effectiveOn,
		String decisionNumber, LocalDate decidedOn, String enteredBy, OffsetDateTime enteredAt, Status status, int moved,
		OffsetDateTime finishedAt) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** What is done to the agency. */
	public enum Kind {

		MERGE("Sáp nhập"), SPLIT("Chia tách"), RENAME("Đổi tên"), CLOSE("Chấm dứt hoạt động");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		public String word() {
			return this.word;
		}

	}

	/** How far it has come. */
	public enum Status {

		DECIDED("chờ đến ngày hiệu lực"), RUNNING("đang chuyển việc"), DONE("đã thực hiện"), WITHDRAWN("đã hủy");

		private final String word;

		Status(String word) {
			this.word = word;
		}

		public String word() {
			return this.word;
		}

	}

	/** Why things change, for the audit ledger. */
	public String reason() {
		return this.kind.word + " cơ quan " + this.agencyCode + " theo Quyết định số " + this.decisionNumber + " ngày " + DAY.format(this.decidedOn);
	}

	/** Whether it can still be withdrawn or is still to be carried out. */
	public boolean open() {
		return this.status == Status.DECIDED || this.status == Status.RUNNING;
	}

}
