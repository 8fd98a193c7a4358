package vn.namro.notices.noticepages;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.notices.notice.Notice;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.work.inbox.Inbox;

/** The person's notices: read, marked as read, followed to what they are about. */
@Controller
class NoticePage {

	private static final int SIZE = 30;

	private static final String PAGE = "redirect:/notices";

	private final Notices notices;

	private final Inbox inbox;

	NoticePage(Notices notices, Inbox inbox) {
		this.notices = notices;
		this.inbox = inbox;
	}

	@GetMapping("/notices")
	String list(@AuthenticationPrincipal Person person, @RequestParam(defaultValue = "false") boolean unread, @RequestParam(defaultValue = "0") int page, Model model) {
		int shown = Math.max(0, Math.min(page, Integer.MAX_VALUE / SIZE - 1));
		List<Notice> found = this.notices.page(person.account(), unread, shown * SIZE, SIZE + 1);
		model.addAttribute("notices", found.stream().limit(SIZE).toList());
		model.addAttribute("more", found.size() > SIZE);
		model.addAttribute("page", shown);
		model.addAttribute("unread", unread);
		model.addAttribute("lastSeen", found.stream().mapToLong(Notice::id).max().orElse(0));
		return "notices";
	}

	/** Leads to the person's task about it, else where the notice points, else back to the list. */
	@GetMapping("/notices/{id}/open")
	String open(@AuthenticationPrincipal Person person, @PathVariable long id) {
		Notice notice = this.notices.find(person.account(), id).orElseThrow(() -> new UnknownThingException("Không có thông báo số " + id + " của tài khoản này."));
		this.notices.read(person.account(), id);
		String otherwise = notice.link() == null ? "/notices" : notice.link();
		return "redirect:" + (notice.subjectId() == null ? otherwise
				: this.inbox.taskAbout(person, notice.subjectId()).map(task -> "/camunda/app/tasklist/default/#/?task=" + task).orElse(otherwise));
	}

	@PostMapping("/notices/{id}/read")
	String read(@AuthenticationPrincipal Person person, @PathVariable long id) {
		this.notices.find(person.account(), id).orElseThrow(() -> new UnknownThingException("Không có thông báo số " + id + " của tài khoản này."));
		this.notices.read(person.account(), id);
		return PAGE;
	}

	/** Only what the person had on the page or before it; what came meanwhile stays unread. */
	@PostMapping("/notices/read")
	String readAll(@AuthenticationPrincipal Person person, @RequestParam(defaultValue = "0") long lastSeen) {
		this.notices.readAll(person.account(), lastSeen);
		return PAGE;
	}

}
