package vn.namro.planning.agencyplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.time.calendar.WorkingCalendar;

/**
 * An assignment that an agency's plan breaks down, or could.
 *
 * @param criteria the index nodes that its item serves
 * @param percent as the officer last reported it to the province
 */
public record BrokenDown(String assignmentId, String planCode, String planTitle, String planNumber, String itemCode, String action, List<String> criteria,
		OffsetDateTime dueAt, int percent, String status) {

	public LocalDate lastDay() {
		return WorkingCalendar.day(this.dueAt);
	}

}
