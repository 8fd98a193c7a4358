package vn.namro.work.bulk;

import vn.namro.work.inbox.ListedTask;

/**
 * What happened with one task.
 *
 * @param name null, as subject and agency, when the task is not there for the person
 * @param message in Vietnamese
 * @param undo how to undo it, null when it cannot be undone
 */
record BulkRow(String task, String name, String subject, String agency, Outcome outcome, String message, Change undo) {

	static BulkRow of(String id, ListedTask task, Result result) {
		return task == null ? new BulkRow(id, null, null, null, result.outcome(), result.message(), null)
				: new BulkRow(id, task.name(), task.subject(), task.agency(), result.outcome(), result.message(), result.undo());
	}

	/** The part of a row that the act decides. */
	record Result(Outcome outcome, String message, Change undo) {

		static Result of(Outcome outcome, String message) {
			return new Result(outcome, message, null);
		}

		static Result done(String message) {
			return of(Outcome.DONE, message);
		}

	}

}
