package vn.namro.notices.noticepages;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.notices.notice.Notices;

/** Tells Tasklist's bell how many notices are unread. */
@RestController
class NoticeController {

	private final Notices notices;

	NoticeController(Notices notices) {
		this.notices = notices;
	}

	record Unread(int unread) {
	}

	@GetMapping("/api/notices/unread")
	Unread unread(@AuthenticationPrincipal Person person) {
		return new Unread(this.notices.unread(person.account()));
	}

}
