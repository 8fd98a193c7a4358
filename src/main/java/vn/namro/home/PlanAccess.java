package vn.namro.home;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;

/** Who may read a plan: everybody who works in the province that issues it. */
@Component
class PlanAccess {

	private final Agencies agencies;

	PlanAccess(Agencies agencies) {
		this.agencies = agencies;
	}

	boolean allows(Person person, Plan plan) {
		return person.sharesProvinceWith(this.agencies.get(plan.issuerAgency()).tenantId());
	}

}
