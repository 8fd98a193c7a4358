package vn.namro.work.extension;

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

/** Requests for a later date of an assignment or a coordination part, as JSON. */
@RestController
@RequestMapping("/api/assignments/{id}/extensions")
class ExtensionController {

	private final ExtensionAsking asking;

	private final ExtensionListing listing;

	private final Subjects subjects;

	ExtensionController(ExtensionAsking asking, ExtensionListing listing, Subjects subjects) {
		this.asking = asking;
		this.listing = listing;
		this.subjects = subjects;
	}

	/** @param id of an assignment or a coordination part of the caller's agencies */
	@GetMapping
	List<ExtensionView> list(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return this.listing.of(this.subjects.visible(id, caller).id());
	}

	/** Asks for a later date. 403 for others than officer and head, 409 when it is done or a request is open, 422 when something is missing. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ExtensionView ask(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestBody Ask ask) {
		this.asking.ask(caller, id, ask);
		List<ExtensionView> all = this.listing.of(id);
		return all.get(all.size() - 1);
	}

}
