package vn.namro.planning.coverage;

import java.util.Arrays;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.planning.plan.Waivers;

/** Shows what is clear in a plan and what is not, and lets the coordinator accept a gap by name as long as the plan is a draft. */
@Controller
@RequestMapping("/plans/{code}/coverage")
class CoveragePage {

	private final Plans plans;

	private final Agencies agencies;

	private final Coverage coverage;

	private final Waivers waivers;

	CoveragePage(Plans plans, Agencies agencies, Coverage coverage, Waivers waivers) {
		this.plans = plans;
		this.agencies = agencies;
		this.coverage = coverage;
		this.waivers = waivers;
	}

	@GetMapping
	String show(@PathVariable String code, @AuthenticationPrincipal Person person, Model model) {
		Plan plan = visible(code, person);
		model.addAttribute("plan", plan);
		model.addAttribute("report", this.coverage.of(plan));
		model.addAttribute("mayWaive", mayWaive(plan, person));
		return "coverage";
	}

	/** @param item code of an item; empty for wherever the rule complains in the plan */
	@PostMapping("/waivers")
	String waive(@PathVariable String code, @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String rule,
			@RequestParam(defaultValue = "") String item, @RequestParam(defaultValue = "") String reason) {
		requireRight(code, person);
		if (reason.isBlank() || Arrays.stream(CoverageRule.values()).noneMatch(known -> known.code().equals(rule))) {
			return "redirect:/plans/{code}/coverage?reason";
		}
		this.waivers.add(code, rule, item.isBlank() ? null : item, reason.strip(), person.name() + " (" + person.account() + ")");
		return "redirect:/plans/{code}/coverage";
	}

	@PostMapping("/waivers/{waiver}/remove")
	String remove(@PathVariable String code, @PathVariable String waiver, @AuthenticationPrincipal Person person) {
		requireRight(code, person);
		this.waivers.remove(code, waiver);
		return "redirect:/plans/{code}/coverage";
	}

	private void requireRight(String code, Person person) {
		if (!mayWaive(visible(code, person), person)) {
			throw new AccessDeniedException("Only the coordinator of a draft accepts gaps");
		}
	}

	private boolean mayWaive(Plan plan, Person person) {
		return plan.status().equals("DRAFT") && IntakeRight.holds(person, this.agencies.get(plan.issuerAgency()).province());
	}

	private Plan visible(String code, Person person) {
		return this.plans.find(code)
			.filter(plan -> person.sharesProvinceWith(this.agencies.get(plan.issuerAgency()).tenantId()))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
