package vn.namro.year.annualcycle;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;

/** Opens the year of a plan for programs; for people {@link LaunchPage} does. */
@RestController
class LaunchController {

	private final PlanLaunch launch;

	LaunchController(PlanLaunch launch) {
		this.launch = launch;
	}

	/** 409 when the plan is no draft, or its year is open already. */
	@PostMapping("/api/plans/{code}/launch")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void open(@AuthenticationPrincipal Person person, @PathVariable String code) {
		this.launch.launch(code, person);
	}

}
