package vn.namro.agencies.organisationpages;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.AgencyKind;
import vn.namro.agencies.reorganisation.ChangeForm;
import vn.namro.agencies.reorganisation.OrganisationChange;
import vn.namro.agencies.reorganisation.OrganisationChanges;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;

/** The agencies of a province, each with its names, units, people and changes; and the forms that add and change them. */
@Controller
@RequestMapping("/administration/organisation")
class OrganisationPage {

	private static final int UNPROCESSABLE = 422;

	private final Structure structure;

	private final Agencies agencies;

	private final Staff staff;

	private final Responsibilities responsibilities;

	private final OrganisationChanges changes;

	private final EngineClock clock;

	OrganisationPage(Structure structure, Agencies agencies, Staff staff, Responsibilities responsibilities, OrganisationChanges changes,
			EngineClock clock) {
		this.structure = structure;
		this.agencies = agencies;
		this.staff = staff;
		this.responsibilities = responsibilities;
		this.changes = changes;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person administrator, Model model) {
		return list(administrator, AgencyForm.EMPTY, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal Person administrator, AgencyForm form, Model model, RedirectAttributes flash, HttpServletResponse response) {
		try {
			this.structure.add(administrator, form);
			flash.addFlashAttribute("message", "Đã thêm cơ quan.");
			return "redirect:/administration/organisation/" + form.code();
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
			return list(administrator, form, model);
		}
	}

	@GetMapping("/{code}")
	String agency(@AuthenticationPrincipal Person administrator, @PathVariable String code, Model model) {
		return agency(administrator, code, ChangeForm.EMPTY, model);
	}

	@PostMapping("/{code}/changes")
	String decide(@AuthenticationPrincipal Person administrator, @PathVariable String code, ChangeForm form, Model model, HttpServletResponse response) {
		Agency agency = this.structure.get(administrator, code);
		OrganisationRight.require(administrator, agency.province());
		try {
			return "redirect:/administration/organisation/changes/" + this.changes.decide(code, form).id();
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
			return agency(administrator, code, form, model);
		}
	}

	private String list(Person administrator, AgencyForm form, Model model) {
		model.addAttribute("agencies", this.structure.seenBy(administrator));
		model.addAttribute("provinces", this.structure.changeableBy(administrator));
		model.addAttribute("kinds", AgencyKind.all());
		model.addAttribute("form", form);
		return "administration/organisation";
	}

	private String agency(Person administrator, String code, ChangeForm form, Model model) {
		Agency agency = this.structure.get(administrator, code);
		model.addAttribute("agency", agency);
		model.addAttribute("kindName", AgencyKind.nameOf(agency.kind()));
		model.addAttribute("names", this.agencies.namesOf(code));
		model.addAttribute("units", this.structure.unitsOf(agency));
		model.addAttribute("members", this.staff.of(code, LocalDate.now(this.clock)));
		model.addAttribute("responsibilities", this.responsibilities.of(code));
		model.addAttribute("leaders", this.responsibilities.leaders(agency.province()));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("changes", this.changes.of(code));
		model.addAttribute("mayChange", OrganisationRight.changes(administrator, agency.province()) && !agency.closed());
		model.addAttribute("successors", this.structure.successorsOf(agency));
		model.addAttribute("kinds", OrganisationChange.Kind.values());
		model.addAttribute("form", form);
		return "administration/agency";
	}

}
