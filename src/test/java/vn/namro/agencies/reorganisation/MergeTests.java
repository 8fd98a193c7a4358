package vn.namro.agencies.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.reorganisation.OrganisationChange.Kind;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.planning.plan.PlanImport;
import vn.namro.reporting.periodicreport.ReportingYear;
import vn.namro.testing.FormFields;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;
import vn.namro.work.inbox.Inbox;

/** A department merges into another in July while its work is open: nothing is lost, nothing is double, the past keeps its name. */
@IntegrationTest
class MergeTests {

	private static final int ASSIGNMENTS = 100;

	@Autowired
	private OrganisationChanges changes;

	@Autowired
	private Reorganisation reorganisation;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private Directory directory;

	@Autowired
	private Inbox inbox;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private PlanImport plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ReportingYear reportingYear;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	private ChangingProvince province;

	private Plan plan;

	@BeforeEach
	void open() {
		this.fixture.prepare(); // brings the criteria set that plans follow
		this.driver.moveTo(PlanFixture.START);
		this.province = new ChangingProvince(this.agencies, this.people, this.plans);
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void movesAHundredOpenAssignmentsWithoutLossOrDouble() {
		launch(ASSIGNMENTS);
		String accepted = accept("1");
		String tasks = tasksOf(this.province.labour);
		String report = handInTheFirstQuarter();
		List<String> instances = instances();

		merge();

		assertThat(instances()).isEqualTo(instances);
		assertThat(unwatched()).isEmpty();
		assertThat(this.ledger.value("select count(*) || '/' || count(distinct id) from assignment where plan_code = ?", this.plan.code()))
			.isEqualTo((ASSIGNMENTS + 3) + "/" + (ASSIGNMENTS + 3));
		assertThat(this.ledger.value("select count(*) from assignment where origin_agency = ? and lead_agency = ?", this.province.labour, this.province.health))
			.isEqualTo(String.valueOf(ASSIGNMENTS));
		assertThat(this.ledger.texts("select id from assignment where lead_agency = ?", this.province.labour)).containsExactly(accepted);
		assertThat(this.ledger.value("select count(*) from obligation where agency_code = ? and met_at is null and released_at is null", this.province.labour)).isEqualTo("0");
		assertThat(tasksOf(this.province.labour)).isEqualTo("0");
		assertThat(tasks).isEqualTo(String.valueOf(ASSIGNMENTS));
		assertThat(leftInTheEngine()).isEmpty();
		assertThat(this.ledger.texts("select distinct text_ from act_ru_variable where name_ = 'agencyName' and proc_inst_id_ in (select id_ from act_ru_execution where tenant_id_ = ?)",
				this.province.tenant(this.province.health))).containsExactly("Sở Y tế");
		assertThat(reportRow(report)).contains("\"agency_code\": \"" + this.province.labour + "\"").contains("\"agency_name\": \"Sở Lao động\"");
		assertThat(this.ledger.texts("select distinct reason from audit_entry where kind = 'assignment' and after ->> 'origin_agency' = ?", this.province.labour))
			.singleElement()
			.asString()
			.contains("Quyết định số 7/NQ-HĐND ngày 20/06/2023");
	}

	@Test
	void givesTheWorkToTheSuccessorsPeopleAlone() {
		launch(5);
		String head = "head." + this.province.labour;
		String other = "head." + this.province.health;
		this.directory.actAs(other, () -> assertThat(this.inbox.of(person(other), 50)).hasSize(1));
		merge();
		this.directory.actAs(other, () -> assertThat(this.inbox.of(person(other), 50)).hasSize(7));
		assertThat(this.people.of(Groups.HEAD, this.province.tenant(this.province.labour))).isEmpty();
		assertThat(person(head).tenants()).containsExactly(this.province.tenant(this.province.health));
		nameOfficer("2", other, "officer." + this.province.labour);
		nameOfficer("3", head, "officer." + this.province.health);
		assertThatThrownBy(() -> nameOfficer("4", "head." + this.province.coordinator, "officer." + this.province.labour)).isInstanceOf(AuthorizationException.class);
	}

	@Test
	void keepsTheOldQuarterlyReportAndAsksForOneNewOneOnly() {
		launch(3);
		String old = handInTheFirstQuarter();
		String before = reportRow(old);
		merge();
		assertThat(reportRow(old)).isEqualTo(before);
		this.driver.moveTo("2023-09-11T08:00:00+07:00");
		String period = this.plan.code() + ":bao-cao:Q3";
		this.transaction.executeWithoutResult(status -> this.reportingYear.open(period, this.plan));
		this.driver.the("periodicReport", period).runJobOf("serviceTask_openAgencyReports");
		assertThat(this.driver.runs("agencyReport", period + ":" + this.province.labour)).isFalse();
		assertThat(this.driver.the("agencyReport", period + ":" + this.province.health).variable("agencyName")).isEqualTo("Sở Y tế");
		assertThat(this.ledger.texts("select agency_code || ' ' || status from agency_report where period_id = ? order by 1", period)).containsExactlyInAnyOrder(
				this.province.labour + " MERGED", this.province.coordinator + " OPEN", this.province.health + " OPEN");
		assertThat(this.ledger.changesOf(period + ":" + this.province.labour)).containsExactly("OPENED", "RELEASED");
	}

	@Test
	void waitsForItsDayAndChangesNothingWhenItIsRepeated() {
		launch(3);
		OrganisationChange change = decide();
		this.reorganisation.carryOut(change.id());
		assertThat(this.changes.get(change.id()).status()).isEqualTo(OrganisationChange.Status.DECIDED);
		assertThat(this.changes.preview(change, 50)).extracting(OpenItem::doubled).contains(true, false);
		carryOut(change);
		int moved = this.changes.get(change.id()).moved();
		this.reorganisation.carryOut(change.id());
		assertThat(this.changes.get(change.id()).moved()).isEqualTo(moved).isPositive();
		assertThat(this.ledger.texts("select account from membership where agency_code = ? and role = 'head' order by 1", this.province.health))
			.containsExactly("head." + this.province.labour, "head." + this.province.health);
	}

	@Test
	void gatherTheDeadlinesOfPlansLaunchedLater() {
		merge();
		launch(2);
		assertThat(this.ledger.texts("select lead_agency || ' ' || origin_agency from assignment where plan_code = ? and item_code <> 'chung' order by id", this.plan.code()))
			.containsOnly(this.province.health + " " + this.province.labour);
		assertThat(this.ledger.texts("select lead_agency from assignment where plan_code = ? and item_code = 'chung' order by 1", this.plan.code()))
			.containsExactly(this.province.coordinator, this.province.health);
		assertThat(this.launch.launchNext(this.plan.code())).isFalse();
	}

	private void launch(int amount) {
		Item common = PlanFixture.itemOfAll("chung", LocalDate.of(2023, 11, 30));
		Item[] items = Stream.concat(IntStream.rangeClosed(1, amount).mapToObj(i -> item(i, amount)), Stream.of(common)).toArray(Item[]::new);
		this.plan = this.province.plan(items);
		while (this.launch.launchNext(this.plan.code())) {
			continue;
		}
		this.transaction.executeWithoutResult(status -> this.reportingYear.plan(this.plan));
	}

	/** Every tenth item of a large plan has a part for the later successor. */
	private Item item(int number, int amount) {
		LocalDate due = LocalDate.of(2023, 10, 31);
		return amount == ASSIGNMENTS && number % 10 == 0 ? PlanFixture.item(String.valueOf(number), this.province.labour, due, this.province.health)
				: PlanFixture.item(String.valueOf(number), this.province.labour, due);
	}

	private void merge() {
		carryOut(decide());
	}

	private OrganisationChange decide() {
		return this.changes.decide(this.province.labour, new ChangeForm(Kind.MERGE, this.province.health, "", "2023-07-01", "7/NQ-HĐND", "2023-06-20"));
	}

	/** The sweep of the application may be at it at the same moment. */
	private void carryOut(OrganisationChange change) {
		this.driver.moveTo("2023-07-03T08:00:00+07:00");
		while (this.changes.get(change.id()).open()) {
			this.reorganisation.carryOut(change.id());
		}
	}

	private Person person(String account) {
		return this.people.find(account).orElseThrow();
	}

	private void nameOfficer(String item, String head, String officer) {
		this.driver.the("assignment", idOf(item)).complete(head, "userTask_nameOfficer", Map.of("chosenOfficer", officer, "handoverNote", ""));
	}

	private String idOf(String item) {
		return this.plan.code() + ":" + item + ":" + this.province.labour;
	}

	private String accept(String item) {
		String officer = "officer." + this.province.labour;
		nameOfficer(item, "head." + this.province.labour, officer);
		this.driver.the("assignment", idOf(item))
			.complete(officer, "userTask_reportProgress", Map.of("percent", 100, "narrative", "Đã xong", "obstacle", "", "readyToSubmit", true))
			.complete(officer, "userTask_submitResult", FormFields.resultWithoutProof())
			.complete("head." + this.province.labour, "userTask_signOff", FormFields.accept())
			.runJobOf("serviceTask_recordSubmission")
			.complete("coordinator." + this.province.code, "userTask_acceptResult", FormFields.accept());
		return idOf(item);
	}

	private String handInTheFirstQuarter() {
		String period = this.plan.code() + ":bao-cao:Q1";
		this.driver.moveTo("2023-03-10T08:00:00+07:00");
		this.transaction.executeWithoutResult(status -> this.reportingYear.open(period, this.plan));
		this.driver.the("periodicReport", period).runJobOf("serviceTask_openAgencyReports");
		String id = period + ":" + this.province.labour;
		this.driver.the("agencyReport", id)
			.complete("officer." + this.province.labour, "userTask_prepareReport",
					Map.of("narrative", "Đã làm", "difficulties", "", "proposals", ""))
			.complete("head." + this.province.labour, "userTask_signReport", FormFields.accept())
			.runJobOf("serviceTask_recordReport")
			.complete("coordinator." + this.province.code, "userTask_acceptReport", FormFields.accept());
		return id;
	}

	private String reportRow(String id) {
		return this.ledger.value("select to_jsonb(r)::text from agency_report r where id = ?", id);
	}

	/** The running work; the watches over deadlines end with what is joined and are counted apart. */
	private List<String> instances() {
		return this.ledger.texts("""
				select e.id_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				where e.id_ = e.proc_inst_id_ and e.business_key_ like ? and d.key_ <> 'deadline' order by 1
				""", this.plan.code() + ":%");
	}

	/** Ids of what is owed without being watched, or watched without being owed. */
	private List<String> unwatched() {
		return this.ledger.texts("""
				select coalesce(o.id, w.business_key_)
				from (select id from obligation where met_at is null and released_at is null and starts_with(id, :plan || ':')) o
				  full join (select e.business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
				    where e.id_ = e.proc_inst_id_ and d.key_ in ('deadline', 'escalation') and starts_with(e.business_key_, :plan || ':')) w on w.business_key_ = o.id
				where o.id is null or w.business_key_ is null order by 1
				""".replace(":plan", "'" + this.plan.code() + "'"));
	}

	private String tasksOf(String agency) {
		return this.ledger.value("select count(*) from act_ru_task where tenant_id_ = ?", this.province.tenant(agency));
	}

	/** What of running instances still carries the former tenant, over all tables of the engine. */
	private List<String> leftInTheEngine() {
		return Stream.of("act_ru_execution", "act_ru_task", "act_ru_job", "act_ru_variable", "act_ru_event_subscr", "act_ru_incident", "act_ru_ext_task", "act_ru_identitylink")
			.filter(table -> !this.ledger.value("select count(*) from " + table + " where tenant_id_ = ?", this.province.tenant(this.province.labour)).equals("0"))
			.toList();
	}

}
