package vn.namro.work.assignment;

import java.time.OffsetDateTime;

/**
 * An assignment as lists show it.
 *
 * @param lead code of the leading agency
 * @param officer account of the person in charge, null until one is named
 * @param status {@code ASSIGNED}, {@code IN_PROGRESS}, {@code SUBMITTED}, {@code RETURNED}, {@code ACCEPTED} or {@code WITHDRAWN}
 * @param light {@code red}, {@code orange}, {@code grey} or {@code green}
 * @param percent progress as last reported, 0 to 100
 * @param originalDue the first due instant, kept when the date moves
 * @param submitted when the head signed the result off, null as long as it is open
 * @param extensions how often the date was extended
 * @param kept by which date it was handed in: {@code original}, {@code moved} (only by the later one) or {@code none}; null as long
 * as it is open
 * @param escalationLevel the highest level recorded, 0 when none is
 */
public record AssignmentRow(String id, String plan, String item, String title, String lead, String leadName, String officer, String status,
		String light, int percent, OffsetDateTime due, OffsetDateTime originalDue, OffsetDateTime submitted, OffsetDateTime accepted,
		int returns, int extensions, String kept, int escalationLevel) {
}
