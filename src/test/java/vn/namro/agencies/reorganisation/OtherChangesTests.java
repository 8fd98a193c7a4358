package vn.namro.agencies.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.reorganisation.OrganisationChange.Kind;
import vn.namro.agencies.reorganisation.OrganisationChange.Status;
import vn.namro.planning.plan.Plan;
import vn.namro.planning.plan.PlanImport;
import vn.namro.platform.engine.InstanceTenants;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.work.assignment.AssignmentLaunch;

/** A split, a new name, a closure, and what is refused; somebody at work on a task while it moves loses nothing. */
@IntegrationTest
class OtherChangesTests {

	@Autowired
	private OrganisationChanges changes;

	@Autowired
	private Reorganisation reorganisation;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private PlanImport plans;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private Ledger ledger;

	@Autowired
	private InstanceTenants tenants;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	@Autowired
	private PlatformTransactionManager transactions;

	private ChangingProvince province;

	private Plan plan;

	@BeforeEach
	void launchTwoItems() {
		this.fixture.prepare();
		this.driver.moveTo(PlanFixture.START);
		this.province = new ChangingProvince(this.agencies, this.people, this.plans);
		LocalDate due = LocalDate.of(2023, 10, 31);
		this.plan = this.province.plan(PlanFixture.item("1", this.province.labour, due, this.province.coordinator), PlanFixture.item("2", this.province.labour, due));
		this.launch.launchNext(this.plan.code());
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void splitGivesEachPieceToTheSuccessorThatWasNamed() {
		OrganisationChange change = decide(form(Kind.SPLIT, this.province.health, ""));
		this.changes.allot(change.id(), Map.of(idOf("2"), this.province.coordinator));
		carryOut(change);
		assertThat(tenantOf(idOf("1"))).isEqualTo(this.province.tenant(this.province.health));
		assertThat(tenantOf(idOf("2"))).isEqualTo(this.province.tenant(this.province.coordinator));
		assertThat(this.ledger.texts("select successor_code from agency_succession where agency_code = ? order by 1", this.province.labour))
			.containsExactly(this.province.coordinator, this.province.health);
		assertThatThrownBy(() -> this.changes.allot(change.id(), Map.of())).isInstanceOf(InvalidInputException.class);
	}

	@Test
	void renamedAgencyKeepsItsOldNameForTheDaysBefore() {
		carryOut(decide(form(Kind.RENAME, "", "Sở Lao động mới")));
		assertThat(this.agencies.nameAt(this.province.labour, LocalDate.of(2023, 6, 30))).isEqualTo("Sở Lao động");
		assertThat(this.agencies.nameAt(this.province.labour, LocalDate.of(2023, 7, 1))).isEqualTo("Sở Lao động mới");
		assertThat(this.agencies.get(this.province.labour).name()).isEqualTo("Sở Lao động mới");
		assertThat(this.driver.the("assignment", idOf("1")).variable("agencyName")).isEqualTo("Sở Lao động mới");
		assertThat(this.driver.the("coordination", idOf("1") + ":" + this.province.coordinator).variable("leadAgencyName")).isEqualTo("Sở Lao động mới");
		assertThat(tenantOf(idOf("1"))).isEqualTo(this.province.tenant(this.province.labour));
	}

	@Test
	void closesOnlyWhatHasNoOpenWork() {
		assertThatThrownBy(() -> decide(form(Kind.CLOSE, "", ""))).isInstanceOf(InvalidInputException.class).hasMessageContaining("Sở Lao động còn 2 việc đang mở");
		OrganisationChange change = this.changes.decide(this.province.health, form(Kind.CLOSE, "", ""));
		carryOut(change);
		assertThat(this.agencies.get(this.province.health).closedOn()).isEqualTo("2023-07-01");
		assertThat(this.agencies.reporting(this.province.code)).extracting("code").containsExactly(this.province.coordinator, this.province.labour);
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertThatThrownBy(() -> decide(form(Kind.MERGE, this.province.labour, ""))).hasMessageContaining("phải là một cơ quan khác của cùng tỉnh");
		assertThatThrownBy(() -> decide(form(Kind.MERGE, "khong-co", ""))).hasMessageContaining("Không có cơ quan 'khong-co'");
		assertThatThrownBy(() -> decide(new ChangeForm(Kind.RENAME, "", " ", "hôm nay", "", "")))
			.hasMessageContainingAll("tên mới", "số quyết định", "Ngày hiệu lực", "Ngày quyết định");
		OrganisationChange change = decide(form(Kind.MERGE, this.province.health, ""));
		assertThatThrownBy(() -> decide(form(Kind.RENAME, "", "Tên khác"))).hasMessageContaining("đang có thay đổi");
		this.changes.withdraw(change.id());
		assertThat(this.changes.get(change.id()).status()).isEqualTo(Status.WITHDRAWN);
		assertThatThrownBy(() -> this.changes.withdraw(change.id())).isInstanceOf(InvalidInputException.class);
	}

	@Test
	void refusesSomebodyWhoCompletesATaskThatMovesMeanwhile() {
		String task = this.driver.the("assignment", idOf("1")).task("userTask_nameOfficer").getId();
		TransactionTemplate other = new TransactionTemplate(this.transactions);
		other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		assertThatThrownBy(() -> this.engine.getCommandExecutorTxRequiresNew().execute(context -> {
			TaskEntity read = context.getTaskManager().findTaskById(task);
			other.executeWithoutResult(status -> this.tenants.move(List.of(idOf("1")), this.province.tenant(this.province.labour),
					this.province.tenant(this.province.health), "Sở Y tế"));
			read.setPriority(90);
			return null;
		})).isInstanceOf(OptimisticLockingException.class);
		assertThat(tenantOf(idOf("1"))).isEqualTo(this.province.tenant(this.province.health));
	}

	private OrganisationChange decide(ChangeForm form) {
		return this.changes.decide(this.province.labour, form);
	}

	private static ChangeForm form(Kind kind, String successor, String name) {
		return new ChangeForm(kind, successor, name, "2023-07-01", "7/NQ-HĐND", "2023-06-20");
	}

	private void carryOut(OrganisationChange change) {
		this.driver.moveTo("2023-07-03T08:00:00+07:00");
		while (this.changes.get(change.id()).open()) {
			this.reorganisation.carryOut(change.id());
		}
	}

	private String idOf(String item) {
		return this.plan.code() + ":" + item + ":" + this.province.labour;
	}

	private String tenantOf(String businessKey) {
		return this.ledger.value("select distinct tenant_id_ from act_ru_execution where root_proc_inst_id_ in (select id_ from act_ru_execution where business_key_ = ? and id_ = proc_inst_id_)", businessKey);
	}

}
