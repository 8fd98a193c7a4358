package vn.namro.work.obstacle;

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

/** Obstacles of an assignment or a coordination part, as JSON. */
@RestController
@RequestMapping("/api/assignments/{id}/obstacles")
class ObstacleController {

	private final ObstacleRaising raising;

	private final ObstacleListing listing;

	private final Subjects subjects;

	ObstacleController(ObstacleRaising raising, ObstacleListing listing, Subjects subjects) {
		this.raising = raising;
		this.listing = listing;
		this.subjects = subjects;
	}

	/**
	 * What is raised.
	 *
	 * @param addressee {@code head}, {@code coordinator} or {@code leader}
	 * @param wanted what the raiser proposes, may be missing
	 */
	record Request(String addressee, String description, String wanted) {
	}

	/** @param id of an assignment or a coordination part of the caller's agencies */
	@GetMapping
	List<ObstacleView> list(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return this.listing.of(this.subjects.visible(id, caller).id());
	}

	/** Raises an obstacle. 403 for others than officer and head, 409 when the work is done, 422 when something is missing. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ObstacleView raise(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestBody Request request) {
		this.raising.raise(caller, id, request.addressee, request.description, request.wanted);
		List<ObstacleView> all = this.listing.of(id);
		return all.get(all.size() - 1);
	}

}
