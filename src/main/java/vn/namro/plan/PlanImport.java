package vn.namro.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.input.InvalidInputException;
import vn.namro.organisation.Agencies;

/** Takes a checked plan file into the database as a draft, all or nothing. */
@Component
public class PlanImport {

	private final Plans plans;

	private final Agencies agencies;

	private final ObjectMapper json;

	PlanImport(Plans plans, Agencies agencies, ObjectMapper json) {
		this.plans = plans;
		this.agencies = agencies;
		this.json = json;
	}

	/**
	 * Imports a plan, moved to another year when {@code year} differs from the paper's: all days move by whole years, the
	 * original days are kept beside them.
	 * @param coordinator code of the agency that coordinates the plan
	 * @throws InvalidInputException when a plan of that code is known already
	 */
	@Transactional
	public Plan importPlan(PlanFile file, int year, String coordinator) {
		if (this.plans.find(file.code()).isPresent()) {
			throw new InvalidInputException("Kế hoạch '" + file.code() + "' đã có trong hệ thống.");
		}
		int shift = year - file.year();
		Plan plan = plan(file, shift, coordinator);
		this.plans.insert(plan, document(file));
		for (int i = 0; i < file.items().size(); i++) {
			this.plans.insert(item(file, file.items().get(i), shift), i);
		}
		return plan;
	}

	private static Plan plan(PlanFile file, int shift, String coordinator) {
		PlanFile.Milestones milestones = file.milestones();
		String title = shift == 0 ? file.title() : file.title() + " (dữ liệu năm " + file.year() + ", dịch sang năm " + (file.year() + shift) + ")";
		return new Plan(file.code(), title, file.year() + shift, file.year(), file.issuer(), coordinator, file.criteriaSet(), file.number(), null,
				WorkingCalendar.morningOf(milestones.scoringOpens().plusYears(shift)),
				WorkingCalendar.endOf(milestones.selfScoringDue().plusYears(shift)),
				WorkingCalendar.endOf(milestones.selfScoringCloses().plusYears(shift)),
				WorkingCalendar.endOf(milestones.appraisalDue().plusYears(shift)), milestones.explanationDays(),
				WorkingCalendar.endOf(milestones.appraisalCloses().plusYears(shift)), "DRAFT");
	}

	private PlanItem item(PlanFile file, PlanFile.Item item, int shift) {
		PlanFile.Deadline deadline = item.deadline();
		boolean assumed = deadline.due() == null || deadline.assumption() != null;
		LocalDate due = deadline.due() == null ? file.openDeadline().due() : deadline.due();
		List<String> leads = item.lead() != null ? List.of(item.lead()) : this.agencies.resolve(province(file), item.leads());
		return new PlanItem(file.code(), item.code(), item.source(), item.indexes(), item.action(), item.deliverable(),
				item.target() == null ? null : item.target().text(), deadline.wording(), deadline.kind().name(), due.plusYears(shift), due,
				assumed, leads, coordinators(file, item, leads), item.coordinators() == null ? null : item.coordinators().wording());
	}

	/** An agency that leads does not also coordinate. */
	private List<String> coordinators(PlanFile file, PlanFile.Item item, List<String> leads) {
		if (item.coordinators() == null || item.coordinators().agencies() == null) {
			return List.of();
		}
		Set<String> resolved = new LinkedHashSet<>();
		item.coordinators().agencies().forEach(code -> resolved.addAll(this.agencies.resolve(province(file), code)));
		leads.forEach(resolved::remove);
		return List.copyOf(resolved);
	}

	private String province(PlanFile file) {
		return this.agencies.get(file.issuer()).province();
	}

	private String document(PlanFile file) {
		try {
			return this.json.writeValueAsString(file);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
