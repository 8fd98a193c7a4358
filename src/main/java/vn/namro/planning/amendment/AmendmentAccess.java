package vn.namro.planning.amendment;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.UnknownThingException;

/** Who reads how a plan was amended, and who amends it: those who bring plans in, each for the own province. */
@Component
class AmendmentAccess {

	private static final List<String> SEE_EFFECTS = List.of(Groups.COORDINATOR, Groups.LEADER, Groups.OBSERVER, Groups.ADMINISTRATOR);

	private final Plans plans;

	private final Agencies agencies;

	AmendmentAccess(Plans plans, Agencies agencies) {
		this.plans = plans;
		this.agencies = agencies;
	}

	/** @throws UnknownThingException when there is no such plan in the person's province */
	Plan visible(String code, Person person) {
		return this.plans.find(code)
			.filter(plan -> person.sharesProvinceWith(this.agencies.get(plan.issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
	}

	/** @throws AccessDeniedException when the person may read the plan and not amend it */
	Plan amendable(String code, Person person) {
		Plan plan = visible(code, person);
		if (!amends(person, plan)) {
			throw new AccessDeniedException("Neither coordinator nor administrator of the province");
		}
		return plan;
	}

	boolean amends(Person person, Plan plan) {
		return IntakeRight.holds(person, province(plan));
	}

	/** How far every agency has come is for those who watch the province. */
	boolean seesEffects(Person person) {
		return person.hasAny(SEE_EFFECTS);
	}

	String province(Plan plan) {
		return this.agencies.get(plan.issuerAgency()).province();
	}

}
