package vn.namro.work.assignmentpages;

import java.util.Arrays;
import java.util.Locale;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.work.assignment.AssignmentListing;
import vn.namro.work.assignment.Light;

/** The assignments of the person's agencies, the most urgent first, as the way to the page of each. */
@Controller
class AssignmentListPage {

	private static final int SIZE = 50;

	private final AssignmentListing listing;

	private final Directory directory;

	AssignmentListPage(AssignmentListing listing, Directory directory) {
		this.listing = listing;
		this.directory = directory;
	}

	@GetMapping("/assignments")
	String list(@AuthenticationPrincipal Person person, @RequestParam(required = false) String plan, @RequestParam(required = false) String light,
			@RequestParam(defaultValue = "0") int page, Model model) {
		model.addAttribute("found", this.listing.list(plan, lightOf(light), person.tenants(), Math.max(page, 0), SIZE));
		model.addAttribute("lights", Light.values());
		model.addAttribute("light", light);
		model.addAttribute("plan", plan);
		model.addAttribute("names", this.directory);
		return "assignments";
	}

	private static Light lightOf(String word) {
		return word == null || word.isEmpty() ? null
				: Arrays.stream(Light.values())
					.filter(light -> light.word().equals(word.toLowerCase(Locale.ROOT)))
					.findFirst()
					.orElseThrow(() -> new UnknownThingException("Không có trạng thái '" + word + "'."));
	}

}
