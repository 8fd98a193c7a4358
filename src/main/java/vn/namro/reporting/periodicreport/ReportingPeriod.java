package vn.namro.reporting.periodicreport;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A reporting period of a plan's year.
 *
 * @param id {@code <plan>:bao-cao:<code>}, also business key and obligation id
 * @param regime whose period it is
 * @param title what its reports are about
 * @param counts whether the plan's figures belong into its reports
 * @param extraordinary opened by somebody out of turn; the year does not wait for it
 * @param status PLANNED, OPEN, CLOSED, or SKIPPED when its due day had passed before the year was opened here
 * @param submittedAt when the coordinator handed the consolidated report to the leader
 */
public record ReportingPeriod(String id, String planCode, String code, String name, String regime, String title, boolean counts, boolean extraordinary,
		int year, LocalDate windowFrom, LocalDate windowTo, OffsetDateTime opensAt, OffsetDateTime agencyDueAt, OffsetDateTime provinceDueAt, String status,
		String narrative, String difficulties, String proposals, OffsetDateTime submittedAt, OffsetDateTime approvedAt, int returns) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	/** Whether the year waits for it. */
	public boolean unfinished() {
		return !this.extraordinary && (this.status.equals("PLANNED") || this.status.equals("OPEN"));
	}

	/** The name with the year, as reports are called. */
	public String fullName() {
		return this.extraordinary ? this.name : this.code.equals("Y") || this.code.endsWith("-Y") ? "Năm " + this.year : this.name + " năm " + this.year;
	}

	/** The data window for people. */
	public String windowText() {
		return "từ " + DAY.format(this.windowFrom) + " đến " + DAY.format(this.windowTo);
	}

}
