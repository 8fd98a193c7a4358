package vn.namro.planning.agencyplan;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.planning.step.Rhythm;
import vn.namro.planning.step.StepEnding;

/** What people of an agency do with the steps of its plan. */
@Controller
@RequestMapping("/agency-plans/{id}")
class PlanStepsPage {

	private final AgencyPlanRight right;

	private final AgencyPlanning planning;

	private final StepEnding ending;

	private final AgencyPlanView view;

	PlanStepsPage(AgencyPlanRight right, AgencyPlanning planning, StepEnding ending, AgencyPlanView view) {
		this.right = right;
		this.planning = planning;
		this.ending = ending;
		this.view = view;
	}

	@PostMapping("/steps")
	String add(@PathVariable long id, @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String assignment,
			@RequestParam(required = false) String action, @RequestParam(required = false) String doer, @RequestParam(required = false) Rhythm rhythm,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dueOn, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		AgencyPlan plan = this.right.written(id, person);
		StepForm form = new StepForm(action, doer, rhythm, startsOn, dueOn);
		model.addAttribute("typed", form);
		model.addAttribute("adding", assignment);
		next.addAttribute("add", assignment);
		return this.view.attempt(plan, person, model, response, next, "Đã thêm bước.", () -> this.planning.addStep(plan, assignment, form));
	}

	@PostMapping("/steps/{step}")
	String change(@PathVariable long id, @PathVariable long step, @AuthenticationPrincipal Person person, @RequestParam(required = false) String action,
			@RequestParam(required = false) String doer, @RequestParam(required = false) Rhythm rhythm,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate startsOn,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dueOn, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		AgencyPlan plan = this.right.written(id, person);
		StepForm form = new StepForm(action, doer, rhythm, startsOn, dueOn);
		model.addAttribute("typed", form);
		model.addAttribute("editing", step);
		return this.view.attempt(plan, person, model, response, next, "Đã sửa bước.", () -> this.planning.changeStep(plan, step, form));
	}

	@PostMapping("/steps/{step}/remove")
	String remove(@PathVariable long id, @PathVariable long step, @AuthenticationPrincipal Person person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		AgencyPlan plan = this.right.written(id, person);
		return this.view.attempt(plan, person, model, response, next, "Đã bỏ bước.", () -> this.planning.removeStep(plan, step));
	}

	/** Ends a step that runs; only the head takes back what the head set going. */
	@PostMapping("/steps/{step}/end")
	String end(@PathVariable long id, @PathVariable long step, @AuthenticationPrincipal Person person, @RequestParam(required = false) String reason, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		AgencyPlan plan = this.right.started(id, person);
		return this.view.attempt(plan, person, model, response, next, "Đã dừng bước.", () -> {
			this.planning.requireStep(plan, step);
			this.ending.end(step, reason);
		});
	}

	@PostMapping("/copies")
	String copy(@PathVariable long id, @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") List<String> to, Model model, RedirectAttributes next, HttpServletResponse response) {
		AgencyPlan plan = this.right.written(id, person);
		return this.view.attempt(plan, person, model, response, next, "Đã chép các bước.", () -> this.planning.copySteps(plan, from, to));
	}

}
