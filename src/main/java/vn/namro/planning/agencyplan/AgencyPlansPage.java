package vn.namro.planning.agencyplan;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.platform.input.InvalidInputException;

/** The agencies' plans that somebody may see, and a form that makes one of the agency's open assignments. */
@Controller
@RequestMapping("/agency-plans")
class AgencyPlansPage {

	private static final int MOST = 300;

	private final AgencyPlans plans;

	private final AgencyPlanning planning;

	private final Agencies agencies;

	AgencyPlansPage(AgencyPlans plans, AgencyPlanning planning, Agencies agencies) {
		this.plans = plans;
		this.planning = planning;
		this.agencies = agencies;
	}

	@GetMapping
	String list(@AuthenticationPrincipal Person person, Model model) {
		List<AgencyPlan> visible = this.plans.visible(person.tenants(), AgencyPlanRight.own(person), MOST);
		List<String> written = AgencyPlanRight.written(person);
		model.addAttribute("own", visible.stream().filter(plan -> written.contains(plan.agencyCode())).toList());
		model.addAttribute("others", visible.stream().filter(plan -> !written.contains(plan.agencyCode())).toList());
		model.addAttribute("writes", written.stream().map(this.agencies::get).toList());
		return "agencyplan/list";
	}

	/** @param agency code of an agency in which the person works, the first of them when none is named */
	@GetMapping("/new")
	String form(@AuthenticationPrincipal Person person, @RequestParam(required = false) String agency, Model model) {
		String code = writtenBy(person, agency);
		model.addAttribute("agency", this.agencies.get(code));
		model.addAttribute("candidates", this.plans.candidates(code));
		return "agencyplan/new";
	}

	@PostMapping
	String create(@AuthenticationPrincipal Person person, @RequestParam(required = false) String agency, @RequestParam(required = false) String title,
			@RequestParam(required = false) String number, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dated,
			@RequestParam(defaultValue = "") List<String> assignment, Model model, HttpServletResponse response) {
		String code = writtenBy(person, agency);
		try {
			long id = this.planning.create(code, PlanHead.of(title, number, dated), assignment, person.account());
			return "redirect:/agency-plans/" + id;
		}
		catch (InvalidInputException ex) {
			response.setStatus(422);
			model.addAttribute("complaints", ex.messages());
			model.addAttribute("title", title);
			model.addAttribute("number", number);
			model.addAttribute("dated", dated);
			model.addAttribute("chosen", assignment);
			return form(person, code, model);
		}
	}

	private static String writtenBy(Person person, String agency) {
		return AgencyPlanRight.written(person)
			.stream()
			.filter(code -> agency == null || code.equals(agency))
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("Neither specialist nor head there"));
	}

}
