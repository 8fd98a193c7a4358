package vn.namro.results.correction;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.results.resultpages.CurrentResult;
import vn.namro.results.resultpages.KnownResult;
import vn.namro.results.resultpages.ResultAccess;

/** Proposals to correct a published result, what each would move, and the decision. */
@Controller
@RequestMapping("/results/{set}/{year}/corrections")
class CorrectionPage {

	private final CorrectionDesk desk;

	private final ResultAccess access;

	private final CurrentResult results;

	CorrectionPage(CorrectionDesk desk, ResultAccess access, CurrentResult results) {
		this.desk = desk;
		this.access = access;
		this.results = results;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan, Model model) {
		KnownResult known = this.desk.published(person, set, year, plan);
		model.addAttribute("known", known);
		model.addAttribute("result", this.results.of(known));
		model.addAttribute("proposals", this.desk.of(known));
		model.addAttribute("mayCorrect", this.access.mayCorrect(person, known));
		return "result/corrections";
	}

	@PostMapping
	String propose(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			ProposalForm form, RedirectAttributes flash) {
		KnownResult known = this.desk.published(person, set, year, plan);
		return attempt(known, flash, "Đã ghi đề nghị đính chính; xem bên dưới những gì sẽ thay đổi.", () -> this.desk.propose(known, form.content(), form.why(), person));
	}

	@PostMapping("/{id}")
	String decide(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @PathVariable long id,
			@RequestParam(required = false) String plan, @RequestParam(defaultValue = "false") boolean granted, @RequestParam(defaultValue = "") String number,
			@RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
		KnownResult known = this.desk.published(person, set, year, plan);
		Corrections.Paper paper = new Corrections.Paper(number, Values.date(date).orElse(null), reason);
		return attempt(known, flash, granted ? "Đã đính chính và công bố lại." : "Đã ghi không chấp nhận.", () -> this.desk.decide(known, id, granted, paper, person));
	}

	private static String attempt(KnownResult known, RedirectAttributes flash, String message, Runnable action) {
		flash.addAttribute("set", known.setCode());
		flash.addAttribute("year", known.year());
		flash.addAttribute("plan", known.planCode());
		try {
			action.run();
			flash.addFlashAttribute("message", message);
		}
		catch (InvalidInputException | ConflictingChangeException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/results/{set}/{year}/corrections?plan={plan}";
	}

}
