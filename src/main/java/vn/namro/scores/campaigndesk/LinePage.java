package vn.namro.scores.campaigndesk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;

/** What is asked and decided on the campaign's page about single lines, and about who sees them. */
@Controller
@RequestMapping("/campaigns/{id}")
class LinePage {

	private final Applicability applicability;

	private final WithoutFigures figures;

	private final Openings openings;

	LinePage(Applicability applicability, WithoutFigures figures, Openings openings) {
		this.openings = openings;
		this.applicability = applicability;
		this.figures = figures;
	}

	/** @param applies true to let the line count again */
	@PostMapping("/not-applicable")
	String ask(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "") String criterion, @RequestParam(defaultValue = "false") boolean applies, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes flash) {
		return Attempt.of(flash, "Đã ghi đề nghị " + (applies ? "áp dụng trở lại" : "không áp dụng") + " tiêu chí " + criterion + ".",
				() -> this.applicability.propose(id, agency, criterion, applies, reason, person));
	}

	@PostMapping("/not-applicable/{number}")
	String decide(@AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable long number, @RequestParam(defaultValue = "false") boolean granted,
			PaperForm paper, RedirectAttributes flash) {
		return Attempt.of(flash, "Đã ghi quyết định.", () -> this.applicability.decide(id, number, granted, paper.paper(), person));
	}

	@PostMapping("/missing-figures")
	String accept(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "") String agency,
			@RequestParam(defaultValue = "") String criterion, PaperForm paper, RedirectAttributes flash) {
		return Attempt.of(flash, "Đã ghi quyết định về số liệu còn thiếu.", () -> this.figures.accept(id, agency, criterion, paper.paper(), person));
	}

	/** @param stage ROUND1 or ALL, @param act open or close, @param from first day, empty for at once */
	@PostMapping("/openings")
	String open(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(defaultValue = "") String stage,
			@RequestParam(defaultValue = "open") String act, @RequestParam(defaultValue = "") String from, RedirectAttributes flash) {
		return act.equals("close") ? Attempt.of(flash, "Đã đóng lại, cơ quan không xem được nữa.", () -> this.openings.close(id, stage, person))
				: Attempt.of(flash, "Đã ghi việc mở cho cơ quan xem.", () -> this.openings.open(id, stage, PaperForm.day(from, "Từ ngày"), person));
	}

}
