package vn.namro.work.bulk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.work.inbox.Worklist.View;
import vn.namro.work.inbox.Worklist;

/** Where people choose many tasks and do the same with all of them. */
@Controller
class BulkPage {

	private final Worklist worklist;

	private final BulkWork work;

	private final Directory directory;

	private final EngineClock clock;

	BulkPage(Worklist worklist, BulkWork work, Directory directory, EngineClock clock) {
		this.worklist = worklist;
		this.work = work;
		this.directory = directory;
		this.clock = clock;
	}

	/** What the list shows. */
	record Choice(View view, String step, Boolean overdue) {

		Choice {
			view = view == null ? View.MINE : view;
			step = step == null || step.isBlank() ? null : step;
			overdue = Boolean.TRUE.equals(overdue);
		}

	}

	@GetMapping("/tasks")
	String list(@AuthenticationPrincipal Person person, Choice choice, Model model) {
		model.addAttribute("choice", choice);
		model.addAttribute("tasks", this.worklist.list(person, choice.view(), choice.step(), choice.overdue(), BulkRequest.MOST));
		model.addAttribute("steps", this.worklist.steps(person, choice.view()));
		model.addAttribute("most", BulkRequest.MOST);
		model.addAttribute("now", this.clock.now());
		model.addAttribute("head", person.has(Groups.HEAD));
		model.addAttribute("coordinator", person.has(Groups.COORDINATOR));
		model.addAttribute("specialists", specialists(person));
		return "tasks";
	}

	@PostMapping("/tasks")
	String run(@AuthenticationPrincipal Person person, Choice choice, @RequestParam(required = false) String action,
			@RequestParam(name = "task", required = false) List<String> tasks, @RequestParam(required = false) String to,
			@RequestParam(required = false) String reason, @RequestParam(required = false) String defectKind, Model model, HttpServletResponse response) {
		BulkRequest request = new BulkRequest(action, tasks, to, reason, defectKind, null);
		try {
			return answer(this.work.run(person, request), choice, model);
		}
		catch (InvalidInputException ex) {
			response.setStatus(422);
			model.addAttribute("complaints", ex.messages());
			model.addAttribute("asked", request);
			return list(person, choice, model);
		}
	}

	@PostMapping("/tasks/undo")
	String undo(@AuthenticationPrincipal Person person, Choice choice, @RequestParam(name = "change", required = false) String[] changes, Model model,
			HttpServletResponse response) {
		try {
			List<Change> undone = changes == null ? List.of() : Arrays.stream(changes).map(Change::of).toList();
			return answer(this.work.run(person, new BulkRequest(BulkAction.UNDO.word(), null, null, null, null, undone)), choice, model);
		}
		catch (InvalidInputException ex) {
			response.setStatus(422);
			model.addAttribute("complaints", ex.messages());
			return list(person, choice, model);
		}
	}

	private static String answer(BulkAnswer answer, Choice choice, Model model) {
		model.addAttribute("answer", answer);
		model.addAttribute("choice", choice);
		return "tasks-done";
	}

	/** Account and name of those to whom the person may give work as head. */
	private Map<String, String> specialists(Person person) {
		Map<String, String> names = new LinkedHashMap<>();
		person.tenantsOf(Groups.HEAD)
			.stream()
			.flatMap(tenant -> this.directory.peopleOf(Groups.SPECIALIST, tenant).stream())
			.forEach(account -> names.put(account, this.directory.nameOf(account)));
		return names;
	}

}
