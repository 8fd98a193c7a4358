package vn.namro.year.annualcycle;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.UnknownThingException;

/** Lets those who bring plans in open the year of a draft, once. */
@Component
class PlanLaunch {

	private final Plans plans;

	private final Agencies agencies;

	private final AnnualCycle annualCycle;

	private final AnnualCycleProcess process;

	private final Directory directory;

	PlanLaunch(Plans plans, Agencies agencies, AnnualCycle annualCycle, AnnualCycleProcess process, Directory directory) {
		this.plans = plans;
		this.agencies = agencies;
		this.annualCycle = annualCycle;
		this.process = process;
		this.directory = directory;
	}

	/**
	 * The coordinator then has the task to check the draft, and the leader the one to issue it.
	 * @throws UnknownThingException when there is no such plan in the person's province
	 * @throws AccessDeniedException when the person brings no plans in there
	 * @throws ConflictingChangeException when the plan is no draft, or its year is open already
	 */
	@Transactional
	void launch(String code, Person person) {
		Plan plan = this.plans.find(code)
			.filter(known -> person.sharesProvinceWith(issuerOf(known).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
		if (!IntakeRight.holds(person, issuerOf(plan).province())) {
			throw new AccessDeniedException("Neither coordinator nor administrator of the province");
		}
		this.plans.lock(code);
		if (!this.plans.get(code).status().equals("DRAFT") || this.process.runs(code)) {
			throw new ConflictingChangeException("Chu trình năm của kế hoạch '" + code + "' đã mở.");
		}
		this.directory.asSystem(() -> this.annualCycle.open(code));
	}

	private Agency issuerOf(Plan plan) {
		return this.agencies.get(plan.issuerAgency());
	}

}
