package vn.namro.plan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

	private final Waivers waivers;

	PlanImport(Plans plans, Waivers waivers, Agencies agencies, ObjectMapper json) {
		this.plans = plans;
		this.waivers = waivers;
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
		insertItems(file, shift);
		return plan;
	}

	/**
	 * Puts another state of a paper in the place of a draft.
	 * @param coordinator code of the agency that coordinates the plan
	 * @throws InvalidInputException when the plan is no draft any more
	 */
	@Transactional
	public void replace(PlanFile file, String coordinator) {
		Plan known = this.plans.get(file.code());
		if (!known.status().equals("DRAFT")) {
			throw new InvalidInputException("Kế hoạch '" + file.code() + "' đã ban hành, không sửa bằng cách nạp lại được.");
		}
		int shift = known.year() - known.originalYear();
		this.plans.deleteItems(file.code());
		this.plans.update(plan(file, shift, coordinator), document(file));
		insertItems(file, shift);
	}

	private void insertItems(PlanFile file, int shift) {
		for (int i = 0; i < file.items().size(); i++) {
			this.plans.insert(item(file, file.items().get(i), shift), i);
		}
		file.waivers().forEach(waiver -> this.waivers.add(file.code(), waiver));
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
		return new PlanItem(file.code(), item.code(), item.source(), item.indexes(), item.shortcoming(), item.cause(), item.action(),
				answerable(file, item), item.deliverable(), targets(item), deadline.wording(), deadline.kind().name(), deadline.event(),
				due.plusYears(shift), due, assumed, item.pointsAtStake(), leads, coordinators(file, item, leads),
				item.coordinators() == null ? null : item.coordinators().wording());
	}

	private static String answerable(PlanFile file, PlanFile.Item item) {
		return item.answerable() != null || file.answerable() == null ? item.answerable() : file.answerable().wording();
	}

	/** One line a target; null where there is none. */
	private static String targets(PlanFile.Item item) {
		return item.targets().isEmpty() ? null : item.targets().stream().map(PlanFile.Target::text).collect(Collectors.joining("\n"));
	}

	/** An agency that leads does not also coordinate. */
	private List<String> coordinators(PlanFile file, PlanFile.Item item, List<String> leads) {
		if (item.coordinators() == null) {
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
