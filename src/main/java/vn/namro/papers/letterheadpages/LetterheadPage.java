package vn.namro.papers.letterheadpages;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.papers.document.Letterheads;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** The head of an agency's papers as it is now, and the form by which an administrator of the province changes it. */
@Controller
@RequestMapping("/administration/organisation/{code}/letterhead")
class LetterheadPage {

	private static final int UNPROCESSABLE = 422;

	/** Of a report, whose symbol shows the agency's abbreviation. */
	private static final String EXAMPLE = "BC";

	private final Agencies agencies;

	private final Letterheads letterheads;

	LetterheadPage(Agencies agencies, Letterheads letterheads) {
		this.agencies = agencies;
		this.letterheads = letterheads;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person administrator, @PathVariable String code, Model model) {
		return show(administrator, agency(administrator, code), LetterheadForm.of(this.agencies.letterheadOf(code)), model);
	}

	@PostMapping
	String change(@AuthenticationPrincipal Person administrator, @PathVariable String code, LetterheadForm form, Model model, RedirectAttributes flash,
			HttpServletResponse response) {
		Agency agency = agency(administrator, code);
		if (!changes(administrator, agency)) {
			throw new AccessDeniedException("No administrator of the whole province " + agency.province());
		}
		try {
			this.agencies.letterhead(code, form.checked());
			flash.addFlashAttribute("message", "Đã lưu. Văn bản làm từ bây giờ mang phần đầu này; văn bản đã chốt giữ phần đầu cũ.");
			return "redirect:/administration/organisation/" + code + "/letterhead";
		}
		catch (InvalidInputException ex) {
			response.setStatus(UNPROCESSABLE);
			model.addAttribute("problem", ex.getMessage());
			return show(administrator, agency, form, model);
		}
	}

	private String show(Person administrator, Agency agency, LetterheadForm form, Model model) {
		model.addAttribute("agency", agency);
		model.addAttribute("head", this.letterheads.of(agency.code(), EXAMPLE));
		model.addAttribute("usual", this.letterheads.usual(agency.code(), EXAMPLE));
		model.addAttribute("mayChange", changes(administrator, agency));
		model.addAttribute("form", form);
		return "administration/letterhead";
	}

	private Agency agency(Person administrator, String code) {
		return this.agencies.find(code)
			.filter(found -> administrator.mayActAs(Groups.ADMINISTRATOR, found.tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có cơ quan này."));
	}

	private static boolean changes(Person person, Agency agency) {
		return !agency.closed() && person.memberships().stream()
			.anyMatch(held -> held.role().equals(Groups.ADMINISTRATOR) && held.scope() == Membership.Scope.PROVINCE && Person.provinceOf(held.tenant()).equals(agency.province()));
	}

}
