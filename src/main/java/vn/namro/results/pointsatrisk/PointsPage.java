package vn.namro.results.pointsatrisk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.people.Person;
import vn.namro.planning.plan.Plan;

/** The morning look at the points: which are safe, which hang, which are being lost, and with whom. */
@Controller
class PointsPage {

	private final PointsAtRisk points;

	private final ReadablePlans plans;

	PointsPage(PointsAtRisk points, ReadablePlans plans) {
		this.points = points;
		this.plans = plans;
	}

	@GetMapping("/points")
	String points(@AuthenticationPrincipal Person person, @RequestParam(required = false) String plan, @RequestParam(defaultValue = "field") PointsAtRisk.By by,
			Model model) {
		Plan shown = this.plans.find(plan, person).orElse(null);
		List<PointsRow> totals = shown == null ? List.of() : this.points.of(shown, PointsAtRisk.By.INDEX, person);
		Map<String, List<PointsRow>> rows = shown == null || by == PointsAtRisk.By.INDEX ? Map.of()
				: this.points.of(shown, by, person).stream().collect(Collectors.groupingBy(PointsRow::index, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("plan", shown);
		model.addAttribute("plans", this.plans.of(person));
		model.addAttribute("by", by.name().toLowerCase(java.util.Locale.ROOT));
		model.addAttribute("totals", totals);
		model.addAttribute("rows", rows);
		model.addAttribute("states", PointsState.values());
		return "points/points";
	}

}
