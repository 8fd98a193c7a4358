package vn.namro.work.extension;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.notices.notice.Notices;
import vn.namro.time.obligation.DeadlineVariables;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** Tells whoever asked for a later date what became of it. */
@Component
class ExtensionNotices {

	private final Notices notices;

	private final Subjects subjects;

	private final Directory directory;

	ExtensionNotices(Notices notices, Subjects subjects, Directory directory) {
		this.notices = notices;
		this.subjects = subjects;
		this.directory = directory;
	}

	void tellAsker(ExtensionRequest request) {
		Subject subject = this.subjects.get(request.obligationId());
		this.notices.post(request.id() + "/closed", List.of(request.askedBy()), request.status().label() + ": " + subject.title(), body(request));
	}

	private String body(ExtensionRequest request) {
		String by = request.closedBy() == null ? "" : " Người quyết định: " + this.directory.nameOf(request.closedBy()) + ".";
		return switch (request.status()) {
			case GRANTED -> "Hạn mới: " + DeadlineVariables.dayText(request.grantedDueAt()) + " (hạn cũ " + DeadlineVariables.dayText(request.dueAt()) + ")." + by;
			case REFUSED, NOT_FORWARDED -> "Hạn giữ nguyên. Lý do: " + request.remark() + "." + by;
			default -> "Đề nghị gia hạn kết thúc vì nhiệm vụ đã xong hoặc không còn phải làm.";
		};
	}

}
