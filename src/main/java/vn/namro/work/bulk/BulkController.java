package vn.namro.work.bulk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;

/** Work on many tasks for programs. */
@RestController
class BulkController {

	private final BulkWork work;

	BulkController(BulkWork work) {
		this.work = work;
	}

	/** Answers 200 with what happened to each task, whether or not any could be done; 422 when the request makes no sense. */
	@PostMapping("/api/tasks/bulk")
	BulkAnswer run(@AuthenticationPrincipal Person person, @RequestBody BulkRequest request) {
		return this.work.run(person, request);
	}

}
