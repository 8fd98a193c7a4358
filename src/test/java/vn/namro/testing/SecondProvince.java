package vn.namro.testing;

import java.nio.file.Path;
import java.time.LocalDate;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.PlanCheck;
import vn.namro.planning.plan.PlanImport;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.work.assignment.AssignmentLaunch;

/**
 * A province beside the one of {@link YearFixture}, with a launched plan. Everything in it carries the words "tỉnh Hai" or
 * the prefix {@code hai}, so that a test can look for what leaks. The accounts are {@code chuyenvien.<agency>} and
 * {@code thutruong.<agency>}, and {@code hai.<role>} for each role of the province; the password is the one of all tests.
 */
@TestComponent
public class SecondProvince {

	public static final String CODE = "hai";

	public static final String PLAN = "hai-2023";

	/** An agency with open tasks. */
	public static final String AGENCY = "hai-so-tu-phap";

	private static final Path CONFIG = Path.of("src/test/resources/small");

	private final Agencies agencies;

	private final Criteria criteria;

	private final Plans plans;

	private final PlanImport planImport;

	private final People people;

	private final PasswordEncoder passwords;

	private final AssignmentLaunch launch;

	private final EngineClock clock;

	SecondProvince(Agencies agencies, Criteria criteria, Plans plans, PlanImport planImport, People people, PasswordEncoder passwords,
			AssignmentLaunch launch, EngineClock clock) {
		this.agencies = agencies;
		this.criteria = criteria;
		this.plans = plans;
		this.planImport = planImport;
		this.people = people;
		this.passwords = passwords;
		this.launch = launch;
		this.clock = clock;
	}

	/** Prepares the province once; later calls find it prepared. */
	public synchronized void prepare() {
		if (this.plans.find(PLAN).isPresent()) {
			return;
		}
		OrganisationFile organisation = OrganisationFile.read(CONFIG.resolve("organisation/hai.yaml"));
		this.agencies.load(organisation);
		this.criteria.load(CriteriaSetFile.read(CONFIG.resolve("catalogues/hai.yaml")));
		this.planImport.importPlan(PlanCheck.read(CONFIG.resolve("plans/hai-2023.yaml"), CONFIG), LocalDate.now(this.clock).getYear(),
				organisation.coordinator());
		accounts(organisation);
		while (this.launch.launchNext(PLAN)) {
			continue;
		}
	}

	private void accounts(OrganisationFile organisation) {
		String password = this.passwords.encode(YearFixture.PASSWORD);
		for (Agency agency : this.agencies.of(CODE)) {
			account("chuyenvien." + agency.code(), Groups.SPECIALIST, agency.code(), Scope.AGENCY, password);
			account("thutruong." + agency.code(), Groups.HEAD, agency.code(), Scope.AGENCY, password);
		}
		Groups.ALL.stream()
			.filter(role -> !role.equals(Groups.SPECIALIST) && !role.equals(Groups.HEAD))
			.forEach(role -> account("hai." + role, role, role.equals(Groups.COORDINATOR) ? organisation.coordinator() : organisation.issuer(),
					Scope.PROVINCE, password));
	}

	private void account(String account, String role, String agency, Scope scope, String password) {
		this.people.save(account, Groups.nameOf(role) + " tỉnh Hai (" + agency + ")", password);
		this.people.appoint(account, role, agency, scope, null, null, null);
	}

}
