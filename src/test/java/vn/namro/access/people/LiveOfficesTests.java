package vn.namro.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Membership.Scope;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Offices count from their first day to their last, each in its own agency, and a disabled person is nobody. */
@IntegrationTest
class LiveOfficesTests {

	private static final String LEFT = "so-ke-hoach-dau-tu";

	private static final String RIGHT = "so-thong-tin-truyen-thong";

	private static final String NAME_OFFICER = "userTask_nameOfficer";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private TaskService taskService;

	@Autowired
	private RuntimeService runtimeService;

	@Autowired
	private IdentityService identityService;

	@Autowired
	private EngineClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void headOfOneAgencyWhoWorksInAnotherSignsNothingThere() {
		Person both = holder("hai-noi", null, null, Groups.HEAD, LEFT, Groups.SPECIALIST, RIGHT);
		assertThat(both.tenants()).containsExactly("ha-tinh." + LEFT, "ha-tinh." + RIGHT);
		assertThat(claim("hai-noi", this.year.nextTask(NAME_OFFICER, LEFT), "hai-noi")).isEqualTo(204);
		assertThat(claim("hai-noi", this.year.nextTask(NAME_OFFICER, RIGHT), "hai-noi")).isEqualTo(403);
		assertThat(complete("hai-noi", this.year.nextTask(NAME_OFFICER, RIGHT), "chuyenvien." + RIGHT)).isEqualTo(403);
	}

	@Test
	void headOfOneAgencyReassignsNothingInAnother() {
		holder("quan-ly-hai-noi", null, null, Groups.HEAD, LEFT, Groups.SPECIALIST, RIGHT);
		Task there = this.year.nextTask("userTask_contribute", RIGHT);
		assertThat(assign("quan-ly-hai-noi", there, "chuyenvien." + RIGHT)).isEqualTo(403);
		assertThat(assign("thutruong." + RIGHT, there, "chuyenvien." + RIGHT)).isEqualTo(204);
	}

	@Test
	void workGoesOnlyToWhoHasTheRoleInThatVeryAgency() {
		holder("truong-ben-phai", null, null, Groups.SPECIALIST, LEFT, Groups.HEAD, RIGHT);
		Task there = this.year.nextTask("userTask_contribute", RIGHT);
		assertThat(assign("thutruong." + RIGHT, there, "truong-ben-phai")).isEqualTo(403);
	}

	@Test
	void showsTheInboxOnlyWhatTheOfficeOfThatAgencyMayTake() {
		holder("xem-hai-noi", null, null, Groups.HEAD, LEFT, Groups.OBSERVER, RIGHT);
		String page = this.http.browserOf("xem-hai-noi").get("/").body();
		assertThat(page).contains(agencyName(LEFT)).doesNotContain("<span>" + agencyName(RIGHT) + "</span>");
	}

	@Test
	void countsAnOfficeFromItsFirstDayToItsLast() {
		LocalDate today = LocalDate.now(this.clock);
		assertThat(holder("mai-moi-lam", today.plusDays(1), null, Groups.HEAD, LEFT).memberships()).isEmpty();
		assertThat(holder("hom-qua-thoi", null, today.minusDays(1), Groups.HEAD, LEFT).tenants()).isEmpty();
		assertThat(holder("hom-nay", today, today, Groups.HEAD, LEFT).mayActAs(Groups.HEAD, "ha-tinh." + LEFT)).isTrue();
		assertThat(this.people.of(Groups.HEAD, "ha-tinh." + LEFT)).contains("hom-nay").doesNotContain("mai-moi-lam", "hom-qua-thoi");
		assertThat(this.identityService.createUserQuery().memberOfGroup(Groups.HEAD).userId("hom-nay").count()).isEqualTo(1);
		assertThat(this.identityService.createUserQuery().memberOfGroup(Groups.HEAD).userId("mai-moi-lam").count()).isZero();
		assertThat(claim("hom-qua-thoi", this.year.nextTask(NAME_OFFICER, LEFT), "hom-qua-thoi")).isIn(403, 404);
	}

	@Test
	void makesADisabledPersonNobodyAtOnce() {
		holder("se-bi-khoa", null, null, Groups.HEAD, LEFT);
		this.jdbc.sql("update person set disabled_at = now() where account = 'se-bi-khoa'").update();
		assertThat(this.people.find("se-bi-khoa")).isEmpty();
		assertThat(this.people.of(Groups.HEAD, "ha-tinh." + LEFT)).doesNotContain("se-bi-khoa");
		assertThat(this.people.nameOf("se-bi-khoa")).contains("Người thử se-bi-khoa");
		assertThat(this.http.as("se-bi-khoa").get("/engine-rest/task/count").statusCode()).isEqualTo(401);
	}

	@Test
	void knowsNoAdministratorOfTheEngineWhomAgenciesWouldNotBind() {
		assertThat(this.identityService.createGroupQuery().groupId("camunda-admin").count()).isZero();
		assertThat(this.identityService.createUserQuery().memberOfGroup("camunda-admin").count()).isZero();
		assertThat(this.identityService.isReadOnly()).isTrue();
		assertThat(this.identityService.checkPassword("quantri", YearFixture.PASSWORD)).isFalse();
	}

	@Test
	void startsNoProcessWithoutAnAgency() {
		assertThatThrownBy(() -> this.runtimeService.createProcessInstanceByKey("escalation").processDefinitionWithoutTenantId().execute())
			.isInstanceOf(BadUserRequestException.class)
			.hasMessageContaining("chưa nêu cơ quan");
		assertThat(this.runtimeService.createProcessInstanceQuery().withoutTenantId().count()).isZero();
	}

	/** @param offices role and agency in turn */
	private Person holder(String account, LocalDate from, LocalDate until, String... offices) {
		this.people.save(account, "Người thử " + account, this.passwords.encode(YearFixture.PASSWORD));
		for (int i = 0; i < offices.length; i += 2) {
			this.people.appoint(account, offices[i], offices[i + 1], Scope.AGENCY, null, from, until);
		}
		return this.people.find(account).orElseThrow();
	}

	private String agencyName(String code) {
		return this.jdbc.sql("select name from agency where code = ?").param(code).query(String.class).single();
	}

	private int claim(String account, Task task, String assignee) {
		return this.http.as(account).post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\": \"" + assignee + "\"}").statusCode();
	}

	private int assign(String account, Task task, String assignee) {
		return this.http.as(account).post("/engine-rest/task/" + task.getId() + "/assignee", "{\"userId\": \"" + assignee + "\"}").statusCode();
	}

	private int complete(String account, Task task, String officer) {
		return this.http.as(account)
			.post("/engine-rest/task/" + task.getId() + "/submit-form", "{\"variables\": {\"chosenOfficer\": {\"value\": \"" + officer + "\"}}}")
			.statusCode();
	}

}
