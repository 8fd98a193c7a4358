package vn.namro.proving.evidencelog;

import java.time.LocalDate;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.proving.evidence.EvidenceRecord;
import vn.namro.proving.evidence.EvidenceWork;

/** Shows the looks at one document to its own agency, and those at all documents to whoever administers the agencies. */
@Controller
class LookPages {

	private static final int PAGE = 50;

	private final Looks looks;

	private final EvidenceWork work;

	LookPages(Looks looks, EvidenceWork work) {
		this.looks = looks;
		this.work = work;
	}

	@GetMapping("/evidence/{id}/accesses")
	String ofDocument(@AuthenticationPrincipal Person person, @PathVariable long id, @RequestParam(defaultValue = "0") int page, Model model) {
		EvidenceRecord document = this.work.owned(person, id);
		model.addAttribute("document", document);
		return show(new Looks.Wanted(id, List.of(document.tenantId()), null, null, null), page, model);
	}

	@GetMapping("/administration/evidence-accesses")
	String ofAgencies(@AuthenticationPrincipal Person person, @RequestParam(required = false) String account,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate from, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate to,
			@RequestParam(defaultValue = "0") int page, Model model) {
		if (!person.has(Groups.ADMINISTRATOR)) {
			throw new AccessDeniedException("Only administrators look through the log of all documents");
		}
		String wanted = account == null || account.isBlank() ? null : account.strip().replace("\0", "");
		model.addAttribute("account", wanted);
		model.addAttribute("from", from);
		model.addAttribute("to", to);
		return show(new Looks.Wanted(null, person.tenantsOf(Groups.ADMINISTRATOR), wanted, from, to), page, model);
	}

	private String show(Looks.Wanted wanted, int page, Model model) {
		int shown = Math.max(0, page);
		List<Look> found = this.looks.find(wanted, PAGE + 1, (long) shown * PAGE);
		model.addAttribute("looks", found.subList(0, Math.min(PAGE, found.size())));
		model.addAttribute("page", shown);
		model.addAttribute("more", found.size() > PAGE);
		return "evidence/accesses";
	}

}
