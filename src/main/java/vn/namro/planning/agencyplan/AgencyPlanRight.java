package vn.namro.planning.agencyplan;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;

/** Who may see, write and start an agency's plan. */
@Component
class AgencyPlanRight {

	private static final List<String> WRITERS = List.of(Groups.SPECIALIST, Groups.HEAD);

	private final AgencyPlans plans;

	AgencyPlanRight(AgencyPlans plans) {
		this.plans = plans;
	}

	/** Tenants of the agencies in which a person works, whatever the offices there cover beside. */
	static List<String> own(Person person) {
		return person.memberships().stream().map(Membership::tenant).distinct().toList();
	}

	/** Codes of the agencies whose plans the person writes. */
	static List<String> written(Person person) {
		return person.memberships().stream().filter(membership -> WRITERS.contains(membership.role())).map(Membership::agency).distinct().toList();
	}

	/** @throws UnknownThingException when there is none, or none that the person may see */
	AgencyPlan visible(long id, Person person) {
		return this.plans.find(id)
			.filter(plan -> own(person).contains(plan.tenantId()) || !plan.draft() && person.tenants().contains(plan.tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch số " + id + " trong phạm vi của người dùng."));
	}

	boolean mayWrite(Person person, AgencyPlan plan) {
		return written(person).contains(plan.agencyCode());
	}

	/** Only who heads the agency sets its people to work. */
	boolean mayStart(Person person, AgencyPlan plan) {
		return person.memberships().stream().anyMatch(office -> office.role().equals(Groups.HEAD) && office.agency().equals(plan.agencyCode()));
	}

	/** @throws AccessDeniedException when the person sees it but does not write it */
	AgencyPlan written(long id, Person person) {
		AgencyPlan plan = visible(id, person);
		if (!mayWrite(person, plan)) {
			throw new AccessDeniedException("Only the agency writes its plan");
		}
		return plan;
	}

	AgencyPlan started(long id, Person person) {
		AgencyPlan plan = visible(id, person);
		if (!mayStart(person, plan)) {
			throw new AccessDeniedException("Only the head starts the agency's plan");
		}
		return plan;
	}

}
