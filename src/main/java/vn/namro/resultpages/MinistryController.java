package vn.namro.resultpages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.engine.EngineClock;
import vn.namro.input.InvalidInputException;
import vn.namro.people.Groups;
import vn.namro.people.Person;
import vn.namro.result.MinistryScores;
import vn.namro.result.Node;
import vn.namro.result.Publication;
import vn.namro.scoring.Points;

/** Takes what a ministry published about the province, to stand beside the province's own scores. */
@RestController
class MinistryController {

	private final ResultAccess access;

	private final MinistryScores scores;

	private final Criteria criteria;

	private final EngineClock clock;

	MinistryController(ResultAccess access, MinistryScores scores, Criteria criteria, EngineClock clock) {
		this.access = access;
		this.scores = scores;
		this.criteria = criteria;
		this.clock = clock;
	}

	/** @param points of criteria or whole fields */
	record Published(String decisionNumber, LocalDate decisionDate, List<Given> points) {
	}

	/** @param points digits with a decimal point or comma */
	record Given(String criterion, String points) {
	}

	/** All at once, in the place of what was entered before; answers the points with those that add up from them. 422 naming everything wrong. */
	@PutMapping("/api/results/{set}/{year}/ministry")
	Map<String, BigDecimal> enter(@AuthenticationPrincipal Person person, @PathVariable String set, @PathVariable int year, @RequestParam(required = false) String plan,
			@RequestBody Published published) {
		KnownResult known = this.access.get(person, set, year, plan);
		if (!person.mayActAs(Groups.COORDINATOR, known.tenant())) {
			throw new AccessDeniedException("Only the coordinator enters what a ministry published");
		}
		List<Criterion> criteria = this.criteria.of(set);
		Map<String, BigDecimal> points = read(published, criteria);
		this.scores.enter(known.planCode(), set, new Publication.Decision(published.decisionNumber().strip(), published.decisionDate()), points, person.account(), this.clock.now());
		return this.scores.of(known.planCode(), set, criteria.stream().map(Node::of).toList());
	}

	private static Map<String, BigDecimal> read(Published published, List<Criterion> criteria) {
		List<String> complaints = new ArrayList<>();
		if (published.decisionNumber() == null || published.decisionNumber().isBlank() || published.decisionDate() == null) {
			complaints.add("Cần số và ngày quyết định công bố của cấp trên.");
		}
		Map<String, BigDecimal> points = new LinkedHashMap<>();
		for (Given given : published.points() == null ? List.<Given>of() : published.points()) {
			Criterion criterion = given == null ? null : criteria.stream().filter(known -> known.code().equals(given.criterion()) && known.maximum() != null).findFirst().orElse(null);
			if (criterion == null) {
				complaints.add("Không có tiêu chí '" + (given == null ? "" : Objects.toString(given.criterion(), "")) + "' có điểm tối đa trong bộ tiêu chí.");
				continue;
			}
			try {
				points.put(criterion.code(), Points.of(given.points(), criterion));
			}
			catch (InvalidInputException ex) {
				complaints.addAll(ex.messages());
			}
		}
		if (complaints.isEmpty() && points.isEmpty()) {
			complaints.add("Chưa nêu điểm nào (points).");
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return points;
	}

}
