package vn.namro.papers.paper;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.work.assignment.AssignmentListing;

/** The agencies that owe something now or soon, each with the letter that reminds it. */
@Controller
class ReminderPage {

	private final Owing owing;

	private final AssignmentListing assignments;

	private final EngineClock clock;

	ReminderPage(Owing owing, AssignmentListing assignments, EngineClock clock) {
		this.owing = owing;
		this.assignments = assignments;
		this.clock = clock;
	}

	@GetMapping("/reminders")
	String list(@AuthenticationPrincipal Person person, Model model) {
		if (!person.hasAny(ReminderLetter.SENDERS)) {
			throw new AccessDeniedException("Neither coordinator nor leader");
		}
		List<String> tenants = ReminderLetter.SENDERS.stream().flatMap(role -> person.tenantsOf(role).stream()).distinct().toList();
		model.addAttribute("sums", this.owing.sums(tenants, this.clock.now(), this.assignments.near()));
		return "paper/reminders";
	}

}
