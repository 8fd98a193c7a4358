package vn.namro.reporting.reportfigures;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * An assignment as reports count it.
 *
 * @param indexes nodes of the indices that the item serves, such as {@code PAR.1}
 * @param coordinating names of the agencies that coordinate, in one text; empty when none does
 * @param documents ids of the documents cited within the window
 */
public record AssignmentLine(String id, String item, String title, String deliverable, List<String> indexes, String lead, String leadName,
		String coordinating, OffsetDateTime dueAt, OffsetDateTime firstDueAt, OffsetDateTime submittedAt, Requests requests,
		int targets, int targetsMet, List<Long> documents) {

	/** How it stands at the instant at which the window is read. */
	public ItemState state(Window window) {
		boolean done = this.submittedAt != null;
		if (window.contains(this.dueAt)) {
			return done ? this.submittedAt.isAfter(this.dueAt) ? ItemState.LATE : ItemState.ON_TIME
					: this.dueAt.isBefore(window.readAt()) ? ItemState.OVERDUE : ItemState.OPEN;
		}
		if (this.dueAt.isBefore(window.start())) {
			return !done ? ItemState.CARRIED : this.submittedAt.isBefore(window.start()) ? ItemState.NOT_YET : ItemState.CARRIED_DONE;
		}
		return done && window.contains(this.submittedAt) ? ItemState.EARLY : ItemState.NOT_YET;
	}

}
