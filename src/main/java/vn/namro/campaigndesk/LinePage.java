package vn.namro.campaigndesk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.people.Person;

/** What is asked and decided about single lines on the campaign's page. */
@Controller
@RequestMapping("/campaigns/{id}")
class LinePage {

	private final Applicability applicability;

	private final WithoutFigures figures;

	LinePage(Applicability applicability, WithoutFigures figures) {
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

}
