package vn.namro.planning.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.agencies.organisation.Collectives;
import vn.namro.planning.plan.PlanContext;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanItem;
import vn.namro.planning.plan.PlanRules;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Problem;
import vn.namro.platform.workbook.Values;
import vn.namro.time.calendar.WorkingCalendar;

/** What must hold of the items that an amendment touches: all that holds of a plan, and that nobody gets work that is overdue. */
@Component
class AmendmentRules {

	private final Agencies agencies;

	private final Collectives collectives;

	private final WorkingCalendar calendar;

	private final Plans plans;

	private final Effects effects;

	private final EngineClock clock;

	AmendmentRules(Agencies agencies, Collectives collectives, WorkingCalendar calendar, Plans plans, Effects effects, EngineClock clock) {
		this.agencies = agencies;
		this.collectives = collectives;
		this.calendar = calendar;
		this.plans = plans;
		this.effects = effects;
		this.clock = clock;
	}

	AgencyBook book(String province) {
		return new AgencyBook(this.agencies.of(province), this.collectives.of(province));
	}

	/**
	 * @param codes of the items to look at
	 * @throws InvalidInputException naming item and field of everything wrong
	 */
	void check(AmendedPlan plan, Collection<String> codes) {
		PlanFile paper = plan.amended(null);
		String province = this.agencies.get(plan.plan().issuerAgency()).province();
		PlanContext context = new PlanContext(book(province), Set.of(), this.calendar::isWorkingDay);
		List<String> complaints = new ArrayList<>(PlanRules.check(paper, context)
			.stream()
			.filter(Problem::isError)
			.filter(problem -> problem.path().size() > 1 && problem.path().get(0).equals("items"))
			.filter(problem -> codes.contains(paper.items().get((Integer) problem.path().get(1)).code()))
			.map(problem -> complaint(paper, problem))
			.toList());
		if (complaints.isEmpty()) {
			overdue(plan, codes, complaints);
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	private static String complaint(PlanFile paper, Problem problem) {
		String code = paper.items().get((Integer) problem.path().get(1)).code();
		return "Nhiệm vụ " + code + ": " + problem.message() + "." + (problem.suggestion() == null ? "" : " " + problem.suggestion());
	}

	/** A new date, and a date under which somebody new gets the item, must lie ahead. */
	private void overdue(AmendedPlan plan, Collection<String> codes, List<String> complaints) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, PlanItem> after = this.effects.after(plan);
		List<PlanItem> before = this.plans.itemsOf(plan.plan().code());
		for (String code : codes) {
			PlanItem item = after.get(code);
			if (item != null && item.dueOn().isBefore(today) && before.stream().noneMatch(known -> known.code().equals(code) && known.dueOn().equals(item.dueOn())
					&& known.leads().containsAll(item.leads()))) {
				complaints.add("Nhiệm vụ " + code + ": hạn " + Values.said(item.dueOn()) + " đã qua. Giao việc mới hoặc đổi cơ quan chủ trì phải kèm thời hạn còn ở phía trước.");
			}
		}
	}

}
