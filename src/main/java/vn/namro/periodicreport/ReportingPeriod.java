package vn.namro.periodicreport;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A reporting period of a plan's year.
 *
 * @param id {@code <plan>:bao-cao:<code>}, also business key and obligation id
 * @param status PLANNED, OPEN, CLOSED, or SKIPPED when its due day had passed before the year was opened here
 * @param submittedAt when the coordinator handed the consolidated report to the leader
 */
public record ReportingPeriod(String id, String planCode, String code, String name, int year, LocalDate windowFrom, LocalDate windowTo,
		OffsetDateTime opensAt, OffsetDateTime agencyDueAt, OffsetDateTime provinceDueAt, String status, String narrative,
		OffsetDateTime submittedAt, OffsetDateTime approvedAt, int returns) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	public boolean unfinished() {
		return this.status.equals("PLANNED") || this.status.equals("OPEN");
	}

	/** The name with the year, as reports are called. */
	public String fullName() {
		return this.code.equals("Y") ? "Năm " + this.year : this.name + " năm " + this.year;
	}

	/** The data window for people. */
	public String windowText() {
		return "từ " + DAY.format(this.windowFrom) + " đến " + DAY.format(this.windowTo);
	}

}
