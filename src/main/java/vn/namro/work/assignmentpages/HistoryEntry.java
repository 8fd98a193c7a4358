package vn.namro.work.assignmentpages;

import java.time.OffsetDateTime;

/** Something that happened. @param actor account, null where the system acted by itself */
record HistoryEntry(OffsetDateTime at, String kind, String actor, String text) {

	/** In Vietnamese; what is not known by name is shown as it is. */
	public String label() {
		return HistoryWords.of(this.kind);
	}

}
