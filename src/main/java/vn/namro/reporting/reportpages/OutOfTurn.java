package vn.namro.reporting.reportpages;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.reporting.periodicreport.ExtraordinaryReports;

/** Lets the coordinator open reports out of turn, for the plans of the own province only. */
@Component
class OutOfTurn {

	private final Plans plans;

	private final Agencies agencies;

	private final ExtraordinaryReports extraordinary;

	OutOfTurn(Plans plans, Agencies agencies, ExtraordinaryReports extraordinary) {
		this.plans = plans;
		this.agencies = agencies;
		this.extraordinary = extraordinary;
	}

	/** The plans that a report out of turn may belong to, the latest year first; empty for whoever may open none. */
	List<Plan> plansOf(Person person) {
		return this.plans.all()
			.stream()
			.filter(plan -> plan.status().equals("ISSUED") && person.mayActAs(Groups.COORDINATOR, this.agencies.get(plan.coordinatorAgency()).tenantId()))
			.toList();
	}

	/**
	 * @param code null for the latest plan
	 * @throws AccessDeniedException for whoever coordinates nothing
	 * @throws InvalidInputException when no plan of the province is in force
	 * @throws UnknownThingException when there is no such plan in force in the person's province
	 */
	String planOf(Person person, String code) {
		if (!person.has(Groups.COORDINATOR)) {
			throw new AccessDeniedException("Only the coordinator opens reports out of turn");
		}
		List<String> codes = plansOf(person).stream().map(Plan::code).toList();
		if (code == null || code.isBlank()) {
			return codes.stream().findFirst().orElseThrow(() -> new InvalidInputException("Tỉnh chưa có kế hoạch nào đã ban hành."));
		}
		return codes.stream().filter(code::equals).findFirst().orElseThrow(() -> new UnknownThingException("Không có kế hoạch đã ban hành '" + code + "'."));
	}

	String open(ExtraordinaryReports.Request request) {
		return this.extraordinary.open(request);
	}

}
