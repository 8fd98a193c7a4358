package vn.namro.work.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import vn.namro.platform.input.InvalidInputException;

/**
 * What somebody wants to do with many tasks.
 *
 * @param action word of {@link BulkAction}
 * @param tasks ids
 * @param to account of who is to have them, for giving
 * @param reason one for all: of a return, or a word to those who get work or a reminder; may be null
 * @param defectKind of a returned result: late, content or evidence
 * @param changes what is to be undone
 */
record BulkRequest(String action, List<String> tasks, String to, String reason, String defectKind, List<Change> changes) {

	static final int MOST = 200;

	BulkRequest {
		tasks = tasks == null ? List.of() : tasks.stream().filter(Objects::nonNull).distinct().toList();
		changes = changes == null ? List.of() : changes.stream().filter(change -> change != null && change.task() != null).distinct().toList();
		reason = reason == null ? "" : reason.strip();
	}

	/** Ids of the tasks that it is about, each once. */
	List<String> ids() {
		return Stream.concat(this.tasks.stream(), this.changes.stream().map(Change::task)).distinct().toList();
	}

	/**
	 * What is to be done.
	 * @throws InvalidInputException naming everything that is missing; nothing is done then
	 */
	BulkAction checked() {
		BulkAction wanted = BulkAction.of(this.action);
		List<String> complaints = new ArrayList<>();
		if (wanted == BulkAction.UNDO ? this.changes.isEmpty() : this.tasks.isEmpty()) {
			complaints.add("Chưa chọn việc nào.");
		}
		if (ids().size() > MOST) {
			complaints.add("Mỗi lần xử lý được nhiều nhất " + MOST + " việc; đã chọn " + ids().size() + ".");
		}
		if (wanted == BulkAction.GIVE && (this.to == null || this.to.isBlank())) {
			complaints.add("Giao cho: chưa chọn người.");
		}
		if (wanted == BulkAction.RETURN && this.reason.isEmpty()) {
			complaints.add("Lý do trả lại không được để trống.");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return wanted;
	}

}
