package vn.namro.agencies.organisationpages;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.reorganisation.OpenItem;
import vn.namro.agencies.reorganisation.OrganisationChange;
import vn.namro.agencies.reorganisation.OrganisationChanges;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** One change of the organisation: what will move, who takes which piece after a split, and how far it has come. */
@Controller
@RequestMapping("/administration/organisation/changes/{id}")
class ChangePage {

	/** What one page shows; the rest goes to the successor of the whole. */
	private static final int SHOWN = 500;

	private static final String FIELD = "to:";

	private final Structure structure;

	private final OrganisationChanges changes;

	ChangePage(Structure structure, OrganisationChanges changes) {
		this.structure = structure;
		this.changes = changes;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person administrator, @PathVariable long id, Model model) {
		OrganisationChange change = this.changes.get(id);
		Agency agency = agencyOf(administrator, change);
		model.addAttribute("change", change);
		model.addAttribute("agency", agency);
		model.addAttribute("successors", this.structure.successorsOf(agency));
		model.addAttribute("names", this.structure.seenBy(administrator).stream().collect(Collectors.toMap(Agency::code, Agency::name)));
		model.addAttribute("people", this.changes.countPeople(change));
		List<OpenItem> items = change.open() ? this.changes.preview(change, SHOWN) : List.of();
		model.addAttribute("items", items);
		model.addAttribute("total", change.open() ? this.changes.countOpen(change) : 0);
		return "administration/organisation-change";
	}

	/** @param fields {@code to:<obligation>} with the code of the successor; empty: the successor of the whole */
	@PostMapping("/allotments")
	String allot(@AuthenticationPrincipal Person administrator, @PathVariable long id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
		requireWhole(administrator, id);
		Map<String, String> successors = fields.entrySet()
			.stream()
			.filter(field -> field.getKey().startsWith(FIELD) && !field.getValue().isEmpty())
			.collect(Collectors.toMap(field -> field.getKey().substring(FIELD.length()), Map.Entry::getValue));
		return done(id, flash, "Đã lưu phân việc cho các cơ quan kế thừa.", () -> this.changes.allot(id, successors));
	}

	@PostMapping("/withdraw")
	String withdraw(@AuthenticationPrincipal Person administrator, @PathVariable long id, RedirectAttributes flash) {
		requireWhole(administrator, id);
		return done(id, flash, "Đã hủy thay đổi; chưa có gì bị chuyển.", () -> this.changes.withdraw(id));
	}

	private static String done(long id, RedirectAttributes flash, String message, Runnable action) {
		try {
			action.run();
			flash.addFlashAttribute("message", message);
		}
		catch (InvalidInputException ex) {
			flash.addFlashAttribute("problem", ex.getMessage());
		}
		return "redirect:/administration/organisation/changes/" + id;
	}

	private void requireWhole(Person administrator, long id) {
		OrganisationRight.require(administrator, agencyOf(administrator, this.changes.get(id)).province());
	}

	private Agency agencyOf(Person administrator, OrganisationChange change) {
		try {
			return this.structure.get(administrator, change.agencyCode());
		}
		catch (UnknownThingException ex) {
			throw new UnknownThingException("Không có thay đổi tổ chức này.");
		}
	}

}
