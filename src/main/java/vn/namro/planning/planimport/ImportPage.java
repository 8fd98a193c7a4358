package vn.namro.planning.planimport;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;

/** The way from a file to a draft in four steps; the page speaks to the same interface as programs do. */
@Controller
class ImportPage {

	@GetMapping("/plans/import")
	String show(@AuthenticationPrincipal Person person, Model model) {
		IntakeRight.provinceOf(person);
		model.addAttribute("fields", PlanSheets.ITEMS.columns());
		return "import";
	}

}
