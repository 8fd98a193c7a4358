package vn.namro.work.explanation;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.work.request.Subjects;

/** Explanations of an overdue assignment, coordination part or agency's report, as JSON. */
@RestController
@RequestMapping("/api/assignments/{id}/explanations")
class ExplanationController {

	private final ExplanationAsking asking;

	private final ExplanationListing listing;

	private final Subjects subjects;

	ExplanationController(ExplanationAsking asking, ExplanationListing listing, Subjects subjects) {
		this.asking = asking;
		this.listing = listing;
		this.subjects = subjects;
	}

	/** @param question what the head has to explain */
	record Request(String question) {
	}

	/** @param id of an assignment, a coordination part or an agency's report of the caller's agencies */
	@GetMapping
	List<ExplanationView> list(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return this.listing.of(this.subjects.visible(id, caller).id());
	}

	/** Demands an explanation. 403 for others than leaders and coordinator, 409 when it is not overdue or one is open, 422 without a question. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ExplanationView ask(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestBody Request request) {
		this.asking.ask(caller, id, request.question);
		List<ExplanationView> all = this.listing.of(id);
		return all.get(all.size() - 1);
	}

}
