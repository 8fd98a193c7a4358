package vn.namro.testing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.springframework.boot.test.context.TestComponent;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSetFile;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.Deadline;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanFile.Milestones;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanImport;
import vn.namro.scores.campaign.CampaignLaunch;
import vn.namro.scores.scoring.Campaign;
import vn.namro.year.demo.DemoAccounts;

/** Plans of the year 2023 that belong to one test alone, for the agencies and accounts of the demonstration. */
@TestComponent
public class PlanFixture {

	/** Four criteria: so-noi-vu scores 1 and 2.2, so-tu-phap 2.1; 2.3 is surveyed. */
	public static final String SMALL_SET = "nho";

	/** More criteria than are launched at once, each led by another agency. */
	public static final String WIDE_SET = "rong";

	/** The working morning on which tests begin. */
	public static final String START = "2023-02-01T08:00:00+07:00";

	private static final int WIDE = 14;

	private final Agencies agencies;

	private final Criteria criteria;

	private final PlanImport planImport;

	private final DemoAccounts accounts;

	private final CampaignLaunch campaigns;

	private final AtomicInteger number = new AtomicInteger();

	private boolean prepared;

	PlanFixture(Agencies agencies, Criteria criteria, PlanImport planImport, DemoAccounts accounts, CampaignLaunch campaigns) {
		this.agencies = agencies;
		this.criteria = criteria;
		this.planImport = planImport;
		this.accounts = accounts;
		this.campaigns = campaigns;
	}

	/** An item that one agency leads. */
	public static Item item(String code, String lead, LocalDate due, String... coordinators) {
		PlanFile.Coordinators with = coordinators.length == 0 ? null : new PlanFile.Coordinators("các cơ quan liên quan", Arrays.asList(coordinators), null);
		return new Item(code, "I." + code, List.of("PAR.1"), null, null, "Rà soát văn bản " + code + ".", lead, null, with, "Thủ trưởng cơ quan chủ trì",
				"Báo cáo kết quả", null, new Deadline("trong năm", Deadline.Kind.FIXED, due, null, null), null, null, null, null);
	}

	/** An item of which every agency leads an assignment of its own. */
	public static Item itemOfAll(String code, LocalDate due) {
		return new Item(code, "I." + code, List.of("PAR.1"), null, null, "Triển khai kế hoạch.", null, "moi-co-quan", null, "Thủ trưởng từng cơ quan",
				"Báo cáo kết quả", null, new Deadline("trong năm", Deadline.Kind.FIXED, due, null, null), null, null, null, null);
	}

	/** Imports a draft that no other test knows. */
	public synchronized Plan plan(String criteriaSet, Item... items) {
		prepare();
		return importPlan("kt-" + this.number.incrementAndGet(), criteriaSet, items);
	}

	/** The campaign of a plan's own criteria set, entered and not yet running. */
	public Campaign campaign(Plan plan) {
		return this.campaigns.enter(plan.code()).get(0);
	}

	/** Makes agencies, criteria sets and accounts known, once. */
	public synchronized void prepare() {
		if (this.prepared) {
			return;
		}
		this.agencies.load(OrganisationFile.read(Path.of("config/organisation/ha-tinh.yaml")));
		this.criteria.load(CriteriaSetFile.read(Path.of("config/catalogues/par-index-2022-2024.yaml")));
		this.criteria.load(CriteriaSetFile.read(Path.of("config/catalogues/noi-bo-so-nganh-mau.yaml")));
		this.criteria.load(CriteriaSetFile.read(Path.of("src/test/resources/small/catalogues/nho.yaml")));
		this.criteria.load(wideSet());
		importPlan("kt-0", SMALL_SET, item("1", "so-noi-vu", LocalDate.of(2023, 6, 30))); // appraisers come with the fields of a plan
		this.accounts.create("ha-tinh");
		this.prepared = true;
	}

	private Plan importPlan(String code, String criteriaSet, Item... items) {
		Milestones milestones = new Milestones(LocalDate.of(2023, 12, 15), LocalDate.of(2023, 12, 29), LocalDate.of(2024, 1, 10),
				LocalDate.of(2024, 1, 19), 5, LocalDate.of(2024, 2, 7), null);
		PlanFile file = new PlanFile(code, "Kế hoạch kiểm thử " + code, 2023, "ubnd-tinh", null, null, null, null, "ha-tinh", criteriaSet, null, null, null,
				null, null, null, null, null, null, new PlanFile.OpenDeadline(LocalDate.of(2023, 11, 30), null), List.of(items), milestones, null, null, null);
		return this.planImport.importPlan(file, 2023, "so-noi-vu");
	}

	private CriteriaSetFile wideSet() {
		List<CriteriaSetFile.Entry> entries = IntStream.range(0, WIDE)
			.mapToObj(i -> new CriteriaSetFile.Entry(String.valueOf(i + 1), "Tiêu chí " + (i + 1), BigDecimal.ONE, null, "self",
					this.agencies.reporting("ha-tinh").get(i).code(), null, false, null, null, null, null, null, null, null, null))
			.toList();
		return new CriteriaSetFile(WIDE_SET, "Bộ tiêu chí rộng", "1", "PAR", List.of(2023), "kiểm thử", null, null, BigDecimal.valueOf(WIDE), null, entries, null, null);
	}

}
