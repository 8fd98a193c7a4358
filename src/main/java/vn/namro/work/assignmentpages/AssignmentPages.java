package vn.namro.work.assignmentpages;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.work.assignment.Reopening;
import vn.namro.work.explanation.ExplanationAsking;
import vn.namro.work.extension.Ask;
import vn.namro.work.extension.ExtensionAsking;
import vn.namro.work.obstacle.ObstacleRaising;
import vn.namro.work.request.Subjects;

/** The page of one assignment, coordination part or agency's report, and what is asked from it. */
@Controller
@RequestMapping("/assignments/{id}")
class AssignmentPages {

	private final AssignmentView view;

	private final Subjects subjects;

	private final ExtensionAsking extensions;

	private final ObstacleRaising obstacles;

	private final ExplanationAsking explanations;

	private final Reopening reopening;

	AssignmentPages(AssignmentView view, Subjects subjects, ExtensionAsking extensions, ObstacleRaising obstacles,
			ExplanationAsking explanations, Reopening reopening) {
		this.view = view;
		this.subjects = subjects;
		this.extensions = extensions;
		this.obstacles = obstacles;
		this.explanations = explanations;
		this.reopening = reopening;
	}

	@GetMapping
	String show(@AuthenticationPrincipal Person person, @PathVariable String id, Model model) {
		this.view.fill(model, person, this.subjects.visible(id, person));
		return "assignment";
	}

	/** The fields are those of {@link Ask}. */
	@PostMapping("/extensions")
	String extend(@AuthenticationPrincipal Person person, @PathVariable String id, Ask ask, Model model, HttpServletResponse response) {
		return act(person, id, model, response, at -> this.extensions.ask(person, at, ask));
	}

	@PostMapping("/extensions/withdraw")
	String withdrawExtension(@AuthenticationPrincipal Person person, @PathVariable String id, Model model, HttpServletResponse response) {
		return act(person, id, model, response, at -> {
			this.extensions.withdraw(person, at);
			return at;
		});
	}

	@PostMapping("/obstacles")
	String raise(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(required = false) String addressee,
			@RequestParam(required = false) String description, @RequestParam(required = false) String wanted, Model model, HttpServletResponse response) {
		return act(person, id, model, response, at -> this.obstacles.raise(person, at, addressee, description, wanted));
	}

	@PostMapping("/obstacles/{number}/withdraw")
	String withdrawObstacle(@AuthenticationPrincipal Person person, @PathVariable String id, @PathVariable int number, Model model,
			HttpServletResponse response) {
		return act(person, id, model, response, at -> {
			this.obstacles.withdraw(person, at, number);
			return at;
		});
	}

	@PostMapping("/explanations")
	String explain(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(required = false) String question, Model model,
			HttpServletResponse response) {
		return act(person, id, model, response, at -> this.explanations.ask(person, at, question));
	}

	@PostMapping("/explanations/withdraw")
	String withdrawExplanation(@AuthenticationPrincipal Person person, @PathVariable String id, Model model, HttpServletResponse response) {
		return act(person, id, model, response, at -> {
			this.explanations.withdraw(person, at);
			return at;
		});
	}

	@PostMapping("/reopen")
	String reopen(@AuthenticationPrincipal Person person, @PathVariable String id, @RequestParam(required = false) String reopenReason,
			@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate reopenDue, Model model, HttpServletResponse response) {
		return act(person, id, model, response, at -> {
			this.reopening.reopen(at, person, reopenReason, reopenDue);
			return at;
		});
	}

	/** Does it and shows the page anew; what cannot be taken is told on the page, with what was typed. */
	private String act(Person person, String id, Model model, HttpServletResponse response, Function<String, String> action) {
		this.subjects.visible(id, person);
		try {
			action.apply(id);
			return "redirect:/assignments/{id}";
		}
		catch (InvalidInputException ex) {
			response.setStatus(422);
			model.addAttribute("complaints", ex.messages());
		}
		catch (ConflictingChangeException ex) {
			response.setStatus(409);
			model.addAttribute("complaints", List.of(ex.getMessage()));
		}
		return show(person, id, model);
	}

}
