package vn.namro.proving.provenance;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;

/** Where a score comes from, on one screen. */
@Controller
class ProvenancePage {

	private final ProvenanceView view;

	private final Directory directory;

	ProvenancePage(ProvenanceView view, Directory directory) {
		this.view = view;
		this.directory = directory;
	}

	@GetMapping("/provenance/{sheet}/{criterion}")
	String show(@AuthenticationPrincipal Person person, @PathVariable String sheet, @PathVariable String criterion, Model model) {
		model.addAttribute("provenance", this.view.of(person, sheet, criterion));
		model.addAttribute("names", this.directory);
		return "provenance/score";
	}

}
