package vn.namro.access.substitution;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.platform.input.InvalidInputException;

/** Where people name who stands in for them and see for whom they do. */
@Controller
class SubstitutionPages {

	private static final String PAGE = "redirect:/substitutions";

	private final StandIns standIns;

	private final Colleagues colleagues;

	SubstitutionPages(StandIns standIns, Colleagues colleagues) {
		this.standIns = standIns;
		this.colleagues = colleagues;
	}

	@GetMapping("/substitutions")
	String list(@AuthenticationPrincipal Person person, Model model) {
		model.addAttribute("colleagues", this.colleagues.of(person));
		model.addAttribute("arrangeable", this.colleagues.arrangeableBy(person));
		model.addAttribute("periods", this.colleagues.periodsFor(person));
		model.addAttribute("today", this.standIns.today());
		return "substitutions";
	}

	@PostMapping("/substitutions")
	String name(@AuthenticationPrincipal Person person, @RequestParam(required = false) String absent, @RequestParam(required = false) String substitute,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate until, @RequestParam(required = false) String reason,
			Model model, RedirectAttributes next, HttpServletResponse response) {
		Naming naming = new Naming(absent, substitute, from, until, reason);
		try {
			this.standIns.name(person, naming);
		}
		catch (InvalidInputException ex) {
			response.setStatus(422);
			model.addAttribute("complaints", ex.messages());
			model.addAttribute("naming", naming);
			return list(person, model);
		}
		next.addFlashAttribute("done", "Đã cử người làm thay.");
		return PAGE;
	}

	@PostMapping("/substitutions/{id}/end")
	String end(@PathVariable long id, @AuthenticationPrincipal Person person, RedirectAttributes next) {
		this.standIns.end(person, id);
		next.addFlashAttribute("done", "Đã kết thúc việc làm thay; việc chưa xong trở lại với người được giao.");
		return PAGE;
	}

}
