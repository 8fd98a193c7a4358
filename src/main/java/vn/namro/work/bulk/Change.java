package vn.namro.work.bulk;

import vn.namro.platform.input.InvalidInputException;

/**
 * Who had a task before something was done with it, and who has it since.
 *
 * @param before account, null: nobody
 * @param after account, null: nobody
 */
record Change(String task, String before, String after) {

	/** As a form carries it: ids and accounts know no comma. */
	public String text() {
		return this.task + "," + (this.before == null ? "" : this.before) + "," + (this.after == null ? "" : this.after);
	}

	/** @throws InvalidInputException when the text is none of {@link #text()} */
	static Change of(String text) {
		String[] parts = text.split(",", -1);
		if (parts.length != 3) {
			throw new InvalidInputException("Việc cần hoàn tác '" + text + "' không đúng định dạng.");
		}
		return new Change(parts[0], parts[1].isEmpty() ? null : parts[1], parts[2].isEmpty() ? null : parts[2]);
	}

}
