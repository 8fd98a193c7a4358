package vn.namro.results.pointsatrisk;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;

/** Points at risk as JSON, cut to the agencies that the caller may see. */
@RestController
@RequestMapping("/api/points-at-risk")
class PointsController {

	private final PointsAtRisk points;

	private final ReadablePlans plans;

	PointsController(PointsAtRisk points, ReadablePlans plans) {
		this.points = points;
		this.plans = plans;
	}

	/**
	 * Points by how they stand; empty where the province has no plan.
	 * @param plan the latest one when left out
	 * @param by field, agency, officer or index
	 */
	@GetMapping
	List<PointsRow> list(@AuthenticationPrincipal Person caller, @RequestParam(required = false) String plan, @RequestParam(defaultValue = "field") PointsAtRisk.By by) {
		return this.plans.find(plan, caller).map(found -> this.points.of(found, by, caller)).orElse(List.of());
	}

}
