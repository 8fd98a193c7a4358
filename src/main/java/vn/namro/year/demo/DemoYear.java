package vn.namro.year.demo;

import java.nio.file.Path;
import java.time.LocalDate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
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
import vn.namro.year.annualcycle.AnnualCycle;

/**
 * Brings up the demonstration's year: the real plan, moved to the current year, issued and running. Each step is taken
 * only where it is missing, so that a start after a kill goes on where the last one ended.
 */
@Component
@ConditionalOnProperty(name = { "namro.demo", "namro.demo-year.enabled" }, havingValue = "true")
class DemoYear {

	private static final Logger log = LoggerFactory.getLogger(DemoYear.class);

	private final Agencies agencies;

	private final Criteria criteria;

	private final Plans plans;

	private final PlanImport planImport;

	private final DemoAccounts accounts;

	private final DemoAppraisers appraisers;

	private final AnnualCycle annualCycle;

	private final DemoYearProcess process;

	private final TransactionTemplate transaction;

	private final EngineClock clock;

	private final Environment environment;

	private final DemoMode mode;

	private final Path planPath;

	private final Path configDirectory;

	DemoYear(Agencies agencies, Criteria criteria, Plans plans, PlanImport planImport, DemoAccounts accounts, DemoAppraisers appraisers, AnnualCycle annualCycle,
			DemoYearProcess process, TransactionTemplate transaction, EngineClock clock, Environment environment, DemoMode mode,
			@Value("${namro.demo-year.plan}") Path planPath, @Value("${namro.config-dir}") Path configDirectory) {
		this.agencies = agencies;
		this.criteria = criteria;
		this.plans = plans;
		this.planImport = planImport;
		this.accounts = accounts;
		this.appraisers = appraisers;
		this.annualCycle = annualCycle;
		this.process = process;
		this.transaction = transaction;
		this.clock = clock;
		this.environment = environment;
		this.mode = mode;
		this.planPath = planPath;
		this.configDirectory = configDirectory;
	}

	@EventListener(ApplicationReadyEvent.class)
	void open() {
		PlanFile plan = PlanCheck.read(this.planPath, this.configDirectory);
		if (this.plans.find(plan.code()).isEmpty()) {
			this.transaction.executeWithoutResult(status -> load(plan));
		}
		this.accounts.create(this.agencies.get(plan.issuer()).province());
		this.appraisers.name(plan);
		this.process.issue(plan.code());
		tellWhatToClick();
	}

	private void load(PlanFile plan) {
		OrganisationFile organisation = OrganisationFile.read(this.configDirectory.resolve("organisation/" + plan.organisation() + ".yaml"));
		this.agencies.load(organisation);
		plan.criteriaSets().forEach(set -> this.criteria.load(CriteriaSetFile.read(this.configDirectory.resolve("catalogues/" + set + ".yaml"))));
		this.planImport.importPlan(plan, LocalDate.now(this.clock).getYear(), organisation.coordinator());
		this.annualCycle.open(plan.code());
	}

	private void tellWhatToClick() {
		log.info("""


				  Năm Rõ đang chạy ở chế độ trình diễn:  http://localhost:{}
				  Mật khẩu chung: {}
				    thutruong.so-tu-phap    nhận việc, phân công, ký duyệt (Tasklist)
				    chuyenvien.so-tu-phap   cập nhật tiến độ, nộp kết quả (Tasklist)
				    dieuphoi                xác nhận kết quả, tổng hợp báo cáo (Tasklist, Cockpit)
				    lanhdao                 xem bảng điều hành (Cockpit)
				  Dừng: Ctrl+C. Dữ liệu nằm trong thư mục {}.
				""", this.environment.getProperty("local.server.port"), this.mode.tellsPassword() ? this.mode.demoPassword() : "như đặt ở NAMRO_DEMO_PASSWORD",
				this.environment.getProperty("namro.data-dir"));
	}

}
