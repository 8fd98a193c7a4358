package vn.namro.home;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.notices.notice.Notices;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.results.pointsatrisk.PointsAtRisk;
import vn.namro.results.pointsatrisk.PointsRow;
import vn.namro.work.assignment.AssignmentListing;
import vn.namro.work.assignment.Light;
import vn.namro.work.inbox.Inbox;
import vn.namro.work.inbox.OpenTask.Urgency;
import vn.namro.work.inbox.OpenTask;

/** The page after signing in: what waits for the person, red first, and what the role may look at. */
@Controller
class HomePage {

	private static final int MOST_TASKS = 50;

	private static final int MOST_NOTICES = 10;

	private final Inbox inbox;

	private final Notices notices;

	private final Plans plans;

	private final PlanAccess access;

	private final AssignmentListing assignments;

	private final PointsAtRisk points;

	private final EngineClock clock;

	HomePage(Inbox inbox, Notices notices, Plans plans, PlanAccess access, AssignmentListing assignments, PointsAtRisk points, EngineClock clock) {
		this.inbox = inbox;
		this.notices = notices;
		this.plans = plans;
		this.access = access;
		this.assignments = assignments;
		this.points = points;
		this.clock = clock;
	}

	@GetMapping("/")
	String home(@AuthenticationPrincipal Person person, Model model) {
		model.addAttribute("roles", person.groups().stream().filter(Groups.ALL::contains).map(Groups::nameOf).collect(Collectors.joining(", ")));
		model.addAttribute("tasklist", person.hasAny(Groups.WORKERS) || person.has(Groups.ADMINISTRATOR));
		model.addAttribute("cockpit", person.hasAny(Groups.OVERSEERS));
		model.addAttribute("admin", person.has(Groups.ADMINISTRATOR));
		model.addAttribute("worker", person.hasAny(Groups.WORKERS));
		model.addAttribute("appraiser", person.has(Groups.APPRAISER));
		model.addAttribute("reminds", person.hasAny(List.of(Groups.COORDINATOR, Groups.LEADER)));
		model.addAttribute("intake", person.hasAny(List.of(Groups.COORDINATOR, Groups.ADMINISTRATOR)));
		model.addAttribute("tasks", byUrgency(person));
		model.addAttribute("notices", this.notices.of(person.account(), MOST_NOTICES));
		model.addAttribute("plans", this.plans.all().stream().filter(plan -> this.access.allows(person, plan)).map(plan -> sum(plan, person)).toList());
		return "home";
	}

	/** All urgencies in order, those without tasks with an empty list. */
	private Map<Urgency, List<OpenTask>> byUrgency(Person person) {
		Map<Urgency, List<OpenTask>> tasks = new EnumMap<>(Urgency.class);
		List<OpenTask> open = person.hasAny(Groups.WORKERS) ? this.inbox.of(person, MOST_TASKS) : List.of();
		OffsetDateTime near = this.assignments.near();
		Arrays.stream(Urgency.values())
			.forEach(urgency -> tasks.put(urgency, open.stream().filter(task -> task.urgency(this.clock.now(), near) == urgency).toList()));
		return tasks;
	}

	private PlanSum sum(Plan plan, Person person) {
		Map<Light, Long> lights = this.assignments.lights(plan.code(), person.tenants());
		long total = lights.values().stream().mapToLong(Long::longValue).sum();
		return new PlanSum(plan, lights, total, total == 0 ? null : this.points.ofOwnIndex(plan, person).orElse(null));
	}

	/** A plan with the number of its assignments by light and the points that hang on them (null for none), as far as the person may see them. */
	record PlanSum(Plan plan, Map<Light, Long> lights, long total, PointsRow points) {
	}

}
