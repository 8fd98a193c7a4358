package vn.namro.testing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.PlanCheck;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.campaign.CampaignLaunch;
import vn.namro.scores.selfscoring.SelfScoringLaunch;
import vn.namro.work.assignment.AssignmentLaunch;
import vn.namro.year.demo.DemoAccounts;

/** The real plan of the first seed, moved to this year and launched, with the accounts of the demonstration. */
@TestComponent
public class YearFixture {

	public static final String PLAN = "ha-tinh-2023";

	public static final String PASSWORD = "namro-demo";

	private static final Path CONFIG = Path.of("config");

	private final Agencies agencies;

	private final Criteria criteria;

	private final Plans plans;

	private final PlanImport planImport;

	private final DemoAccounts accounts;

	private final AssignmentLaunch launch;

	private final TaskService taskService;

	private final EngineClock clock;

	private final SelfScoringLaunch selfScoring;

	private final CampaignLaunch campaigns;

	private final TransactionTemplate transaction;

	private final Set<String> handedOut = new HashSet<>();

	private boolean prepared;

	YearFixture(Agencies agencies, Criteria criteria, Plans plans, PlanImport planImport, DemoAccounts accounts, AssignmentLaunch launch,
			TaskService taskService, EngineClock clock, SelfScoringLaunch selfScoring, CampaignLaunch campaigns,
			TransactionTemplate transaction) {
		this.agencies = agencies;
		this.criteria = criteria;
		this.plans = plans;
		this.planImport = planImport;
		this.accounts = accounts;
		this.launch = launch;
		this.taskService = taskService;
		this.clock = clock;
		this.selfScoring = selfScoring;
		this.campaigns = campaigns;
		this.transaction = transaction;
	}

	/** Prepares the year once; later calls find it prepared. */
	public synchronized void prepare() {
		if (this.prepared) {
			return;
		}
		if (this.plans.find(PLAN).isEmpty()) {
			OrganisationFile organisation = OrganisationFile.read(CONFIG.resolve("organisation/ha-tinh.yaml"));
			this.agencies.load(organisation);
			this.criteria.load(CriteriaSetFile.read(CONFIG.resolve("catalogues/par-index-2022-2024.yaml")));
			this.criteria.load(CriteriaSetFile.read(CONFIG.resolve("catalogues/noi-bo-so-nganh-mau.yaml")));
			PlanFile file = PlanCheck.read(CONFIG.resolve("plans/" + PLAN + ".yaml"), CONFIG);
			this.planImport.importPlan(file, LocalDate.now(this.clock).getYear(), organisation.coordinator());
		}
		this.accounts.create("ha-tinh");
		while (this.launch.launchNext(PLAN)) {
			continue;
		}
		this.prepared = true;
	}

	/** Opens the score sheets of all agencies that lead criteria. */
	public synchronized void openSelfScoring() {
		if (this.taskService.createTaskQuery().processInstanceBusinessKeyLike(PLAN + ":%").taskDefinitionKey("userTask_selfScore").count() == 0) {
			this.transaction.executeWithoutResult(status -> this.selfScoring.openNext(this.campaigns.enter(PLAN).get(0)));
		}
	}

	/** Open tasks of a kind in an agency, none of which another test may have touched: each call hands out the next. */
	public synchronized Task nextTask(String taskKey, String agency) {
		List<Task> tasks = this.taskService.createTaskQuery()
			.processInstanceBusinessKeyLike(PLAN + ":%")
			.taskDefinitionKey(taskKey)
			.tenantIdIn("ha-tinh." + agency)
			.taskUnassigned()
			.orderByTaskId()
			.asc()
			.list();
		Task next = tasks.stream().filter(task -> !this.handedOut.contains(task.getId())).findFirst().orElseThrow();
		this.handedOut.add(next.getId());
		return next;
	}

}
