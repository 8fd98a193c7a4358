package vn.namro.results.pointsatrisk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.UnknownThingException;

/** The plans of a person's province, the latest year first. */
@Component
class ReadablePlans {

	private final Plans plans;

	private final Agencies agencies;

	ReadablePlans(Plans plans, Agencies agencies) {
		this.plans = plans;
		this.agencies = agencies;
	}

	List<Plan> of(Person person) {
		return this.plans.all()
			.stream()
			.filter(plan -> person.sharesProvinceWith(this.agencies.get(plan.issuerAgency()).tenantId()))
			.sorted(Comparator.comparing(Plan::year).reversed().thenComparing(Plan::code))
			.toList();
	}

	/**
	 * The plan of a code, the latest one without a code; nothing when the province has none.
	 * @throws UnknownThingException for a code that is none of the province's plans
	 */
	Optional<Plan> find(String code, Person person) {
		List<Plan> readable = of(person);
		if (code == null || code.isBlank()) {
			return readable.stream().findFirst();
		}
		return Optional.of(readable.stream()
			.filter(plan -> plan.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'.")));
	}

}
