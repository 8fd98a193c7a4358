package vn.namro.work.bulk;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happened with each task, in the order in which they were named. */
record BulkAnswer(BulkAction action, List<BulkRow> rows) {

	@JsonProperty
	public long done() {
		return this.rows.stream().filter(row -> row.outcome() == Outcome.DONE).count();
	}

	/** What undoes all that was done and can be undone. */
	public List<Change> undo() {
		return this.rows.stream().map(BulkRow::undo).filter(Objects::nonNull).toList();
	}

}
