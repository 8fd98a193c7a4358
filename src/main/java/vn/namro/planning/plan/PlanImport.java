package vn.namro.planning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.time.calendar.WorkingCalendar;

/** Takes a checked plan file into the database as a draft, all or nothing. */
@Component
public class PlanImport {

	private final Plans plans;

	private final ItemResolution resolution;

	private final ObjectMapper json;

	private final Waivers waivers;

	PlanImport(Plans plans, Waivers waivers, ItemResolution resolution, ObjectMapper json) {
		this.plans = plans;
		this.waivers = waivers;
		this.resolution = resolution;
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
		YearShift shift = new YearShift(file.year(), year);
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
		YearShift shift = new YearShift(file.year(), file.year() + known.year() - known.originalYear());
		this.plans.deleteItems(file.code());
		this.plans.update(plan(file, shift, coordinator), document(file));
		insertItems(file, shift);
	}

	private void insertItems(PlanFile file, YearShift shift) {
		for (int i = 0; i < file.items().size(); i++) {
			this.plans.insert(this.resolution.resolve(file, file.items().get(i), shift), i);
		}
		file.waivers().forEach(waiver -> this.waivers.add(file.code(), waiver));
	}

	private static Plan plan(PlanFile file, YearShift shift, String coordinator) {
		PlanFile.Milestones milestones = file.milestones();
		String title = shift.moves() ? file.title() + " (dữ liệu năm " + shift.from() + ", dịch sang năm " + shift.to() + ")" : file.title();
		return new Plan(file.code(), title, shift.to(), shift.from(), file.issuer(), coordinator, file.criteriaSet(), file.number(), null,
				WorkingCalendar.morningOf(shift.day(milestones.scoringOpens())),
				WorkingCalendar.endOf(shift.day(milestones.selfScoringDue())),
				WorkingCalendar.endOf(shift.day(milestones.selfScoringCloses())),
				WorkingCalendar.endOf(shift.day(milestones.appraisalDue())), milestones.explanationDays(),
				WorkingCalendar.endOf(shift.day(milestones.appraisalCloses())), "DRAFT");
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
