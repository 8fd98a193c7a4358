package vn.namro.agencies.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile.Milestones;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.testing.PlanFixture;

/** A province that belongs to one test, because what a change of the organisation does cannot be undone. */
final class ChangingProvince {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	final String code = "doi-" + NUMBER.incrementAndGet();

	final String office = this.code + "-ubnd";

	final String coordinator = this.code + "-noi-vu";

	final String labour = this.code + "-lao-dong";

	final String health = this.code + "-y-te";

	private final PlanImport plans;

	ChangingProvince(Agencies agencies, People people, PlanImport plans) {
		this.plans = plans;
		List<OrganisationFile.Entry> entries = List.of(entry(this.office, "UBND tỉnh", "office", false), entry(this.coordinator, "Sở Nội vụ", "department", true),
				entry(this.labour, "Sở Lao động", "department", true), entry(this.health, "Sở Y tế", "department", true));
		agencies.load(new OrganisationFile(new OrganisationFile.ProvinceEntry(this.code, "Tỉnh " + this.code, null), null, this.office, this.coordinator, entries,
				List.of(new OrganisationFile.Collective("moi-co-quan", "các sở", List.of(this.coordinator, this.labour, this.health), null))));
		Stream.of(this.coordinator, this.labour, this.health).forEach(agency -> {
			appoint(people, "head." + agency, Groups.HEAD, agency, Scope.AGENCY);
			appoint(people, "officer." + agency, Groups.SPECIALIST, agency, Scope.AGENCY);
		});
		appoint(people, "coordinator." + this.code, Groups.COORDINATOR, this.coordinator, Scope.PROVINCE);
	}

	/** Imports a draft plan of the year 2023. */
	Plan plan(Item... items) {
		Milestones milestones = new Milestones(LocalDate.of(2023, 12, 15), LocalDate.of(2023, 12, 29), LocalDate.of(2024, 1, 10), LocalDate.of(2024, 1, 19), 5,
				LocalDate.of(2024, 2, 7), null);
		PlanFile file = new PlanFile("ke-hoach-" + this.code, "Kế hoạch " + this.code, 2023, this.office, null, null, null, null, this.code,
				PlanFixture.SMALL_SET, null, null, null, null, null, null, null, null, null, new PlanFile.OpenDeadline(LocalDate.of(2023, 11, 30), null),
				List.of(items), milestones, null, null, null);
		return this.plans.importPlan(file, 2023, this.coordinator);
	}

	String tenant(String agency) {
		return this.code + "." + agency;
	}

	private static OrganisationFile.Entry entry(String code, String name, String kind, boolean reports) {
		return new OrganisationFile.Entry(code, name, kind, reports, "kiểm thử", null, null, null, null, null);
	}

	private static void appoint(People people, String account, String role, String agency, Scope scope) {
		people.save(account, Groups.nameOf(role) + " " + agency, null);
		people.appoint(account, role, agency, scope, null, null, null);
	}

}
