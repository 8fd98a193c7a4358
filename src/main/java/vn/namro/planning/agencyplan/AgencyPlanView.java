package vn.namro.planning.agencyplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.planning.step.Rhythm;
import vn.namro.planning.step.StepListing;
import vn.namro.planning.step.StepRow;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;

/** Shows an agency's plan, after an act that succeeded anew and after one that was refused with what was wrong. */
@Component
class AgencyPlanView {

	private final AgencyPlans plans;

	private final AgencyPlanRight right;

	private final StepListing steps;

	private final Doers doers;

	private final EngineClock clock;

	AgencyPlanView(AgencyPlans plans, AgencyPlanRight right, StepListing steps, Doers doers, EngineClock clock) {
		this.plans = plans;
		this.right = right;
		this.steps = steps;
		this.doers = doers;
		this.clock = clock;
	}

	String show(AgencyPlan plan, Person person, Model model) {
		List<BrokenDown> assignments = this.plans.assignments(plan.id());
		Map<String, List<StepRow>> rows = this.steps.of(plan.id()).stream().collect(Collectors.groupingBy(StepRow::assignmentId));
		boolean writes = this.right.mayWrite(person, plan);
		model.addAttribute("plan", plan);
		model.addAttribute("assignments", assignments);
		model.addAttribute("parents", assignments.stream().collect(Collectors.toMap(BrokenDown::planCode, one -> one, (one, other) -> one, java.util.TreeMap::new)).values());
		model.addAttribute("steps", rows);
		model.addAttribute("planned", rows.values().stream().flatMap(List::stream).filter(StepRow::planned).count());
		model.addAttribute("writes", writes);
		model.addAttribute("starts", this.right.mayStart(person, plan));
		model.addAttribute("doers", writes ? this.doers.of(plan.agencyCode()) : List.of());
		model.addAttribute("candidates", writes ? this.plans.candidates(plan.agencyCode()) : List.of());
		model.addAttribute("rhythms", Rhythm.values());
		model.addAttribute("now", this.clock.now());
		return "agencyplan/plan";
	}

	/** What a form asked for: done and shown anew, or refused with the reasons and nothing changed. */
	String attempt(AgencyPlan plan, Person person, Model model, HttpServletResponse response, RedirectAttributes next, String done, Runnable act) {
		try {
			act.run();
		}
		catch (InvalidInputException ex) {
			response.setStatus(422);
			model.addAttribute("complaints", ex.messages());
			return show(plan, person, model);
		}
		next.addFlashAttribute("done", done);
		return "redirect:/agency-plans/" + plan.id();
	}

}
