package vn.namro.planning.agencyplan;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
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

/** An agency's plan with its assignments and steps; its own people write it here, its head starts it. */
@Controller
@RequestMapping("/agency-plans/{id}")
class AgencyPlanPage {

	private final AgencyPlanRight right;

	private final AgencyPlanning planning;

	private final AgencyPlanView view;

	AgencyPlanPage(AgencyPlanRight right, AgencyPlanning planning, AgencyPlanView view) {
		this.right = right;
		this.planning = planning;
		this.view = view;
	}

	/**
	 * @param add id of the assignment below which the form of a new step is open
	 * @param edit id of the step whose form is open
	 */
	@GetMapping
	String show(@PathVariable long id, @AuthenticationPrincipal Person person, @RequestParam(required = false) String add,
			@RequestParam(required = false) Long edit, Model model) {
		model.addAttribute("adding", add);
		model.addAttribute("editing", edit);
		return this.view.show(this.right.visible(id, person), person, model);
	}

	@PostMapping
	String rewrite(@PathVariable long id, @AuthenticationPrincipal Person person, @RequestParam(required = false) String title,
			@RequestParam(required = false) String number, @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate dated, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		AgencyPlan plan = this.right.written(id, person);
		return this.view.attempt(plan, person, model, response, next, "Đã ghi tên, số và ngày của kế hoạch.",
				() -> this.planning.rewrite(plan, PlanHead.of(title, number, dated)));
	}

	@PostMapping("/assignments")
	String take(@PathVariable long id, @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") List<String> assignment, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		AgencyPlan plan = this.right.written(id, person);
		return this.view.attempt(plan, person, model, response, next, "Đã đưa nhiệm vụ vào kế hoạch.", () -> this.planning.take(plan, assignment));
	}

	@PostMapping("/assignments/leave")
	String leave(@PathVariable long id, @AuthenticationPrincipal Person person, @RequestParam(defaultValue = "") String assignment, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		AgencyPlan plan = this.right.written(id, person);
		return this.view.attempt(plan, person, model, response, next, "Đã bỏ nhiệm vụ khỏi kế hoạch.", () -> this.planning.leave(plan, assignment));
	}

	@PostMapping("/start")
	String start(@PathVariable long id, @AuthenticationPrincipal Person person, Model model, RedirectAttributes next, HttpServletResponse response) {
		AgencyPlan plan = this.right.started(id, person);
		return this.view.attempt(plan, person, model, response, next, "Đã giao các bước; mỗi bước đến kỳ thành một việc trong Danh sách việc.",
				() -> this.planning.start(plan, person.account()));
	}

}
