package vn.namro.home;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;

/** A plan as its paper states it, with what the paper leaves open or contradicts marked as such. */
@Controller
class PlanPage {

	private final Plans plans;

	private final PlanPapers papers;

	private final PlanAccess access;

	private final Agencies agencies;

	PlanPage(Plans plans, PlanPapers papers, PlanAccess access, Agencies agencies) {
		this.plans = plans;
		this.papers = papers;
		this.access = access;
		this.agencies = agencies;
	}

	@GetMapping("/plans/{code}")
	String plan(@PathVariable String code, @AuthenticationPrincipal Person person, Model model) {
		Plan plan = this.plans.find(code)
			.filter(found -> this.access.allows(person, found))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Map<String, String> names = this.agencies.of(this.agencies.get(plan.issuerAgency()).province()).stream().collect(Collectors.toMap(Agency::code, Agency::name));
		model.addAttribute("plan", plan);
		model.addAttribute("paper", this.papers.of(code));
		model.addAttribute("items", this.plans.itemsOf(code));
		model.addAttribute("names", names);
		model.addAttribute("launches", plan.status().equals("DRAFT") && IntakeRight.holds(person, this.agencies.get(plan.issuerAgency()).province()));
		model.addAttribute("copies", !plan.status().equals("DRAFT") && IntakeRight.holds(person, this.agencies.get(plan.issuerAgency()).province()));
		return "plan";
	}

}
