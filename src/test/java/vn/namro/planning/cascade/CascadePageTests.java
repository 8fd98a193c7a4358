package vn.namro.planning.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.planning.plan.PlanCheck;
import vn.namro.planning.plan.PlanImport;
import vn.namro.planning.plan.Plans;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.YearFixture;
import vn.namro.work.assignment.AssignmentLaunch;

/** From the index down to the step and back, each person as far as the person's scope reaches. */
@IntegrationTest
class CascadePageTests {

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanImport planImport;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	private String code;

	@BeforeEach
	void breakDown() {
		LocalDate due = LocalDate.of(2099, 6, 30);
		this.code = this.fixture.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", due), PlanFixture.itemOfAll("2", due)).code();
		while (this.launch.launchNext(this.code)) {
			continue;
		}
		step("so-tu-phap", "DRAFT", "Bước dự thảo");
		step("so-tai-chinh", "RUNNING", "Bước tài chính");
	}

	@Test
	void leadsFromTheIndexToTheStepAndBack() {
		Http.Caller coordinator = this.http.browserOf("dieuphoi");
		String tree = coordinator.get(base()).body();
		assertThat(tree).contains("id=\"PAR.1\"", "Chỉ đạo, điều hành", base() + "/items/2", base() + "/agencies/so-tai-chinh", "Kế hoạch của so-tai-chinh")
			.doesNotContain("Kế hoạch của so-tu-phap");
		String item = coordinator.get(base() + "/items/2").body();
		assertThat(item).contains(base() + "#PAR.1", "Bước tài chính", "/agency-plans/").doesNotContain("Bước dự thảo");
		assertThat(coordinator.get(base() + "/agencies/so-tai-chinh").body()).contains("Sở Tài chính", "Bước tài chính", base() + "/items/2");
	}

	@Test
	void showsEachPersonTheOwnScope() {
		Http.Caller officer = this.http.browserOf("chuyenvien.so-tu-phap");
		assertThat(officer.get(base() + "/items/2").body()).contains("Bước dự thảo", "Sở Tư pháp").doesNotContain("Bước tài chính");
		assertThat(officer.get(base() + "/agencies/so-tai-chinh").statusCode()).isEqualTo(404);
		assertThat(officer.get(base() + "/items/khong-co").statusCode()).isEqualTo(404);
		assertThat(officer.get("/plans/khong-co/cascade").statusCode()).isEqualTo(404);
	}

	@Test
	void theSecondSeedStandsBelowThePlansThatItCites() {
		this.agencies.load(OrganisationFile.read(Path.of("config/organisation/bac-giang.yaml")));
		if (this.plans.find("bac-giang-ttpvhcc-2024").isEmpty()) {
			this.planImport.importPlan(PlanCheck.read(Path.of("config/plans/bac-giang-ttpvhcc-2024.yaml"), Path.of("config")), 2024, "bg-trung-tam-pvhcc");
		}
		this.people.save("kt.cascade.bg", "Chuyên viên Trung tâm", this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint("kt.cascade.bg", Groups.SPECIALIST, "bg-trung-tam-pvhcc", Scope.AGENCY, null, null, null);
		String tree = this.http.browserOf("kt.cascade.bg").get("/plans/bac-giang-ttpvhcc-2024/cascade").body();
		assertThat(tree).contains("Kế hoạch cấp trên", "số 87/KH-UBND ngày 03/05/2024, UBND tỉnh Bắc Giang · viện dẫn, không có trong hệ thống", "36/KH-UBND")
			.contains("<span>Nâng cao chỉ số PCI năm 2024</span>");
	}

	private void step(String agency, String status, String action) {
		String assignment = this.code + ":2:" + agency;
		this.ledger.change("""
				insert into agency_plan (agency_code, title, year, status, created_by, created_at, started_at)
				values (?, ?, 2023, ?, 'kt', now(), case when ? = 'RUNNING' then now() end)
				""", agency, "Kế hoạch của " + agency + " " + this.code, status, status);
		this.ledger.change("insert into agency_plan_assignment (assignment_id, agency_plan_id) select ?, max(id) from agency_plan", assignment);
		this.ledger.change("""
				insert into step (agency_plan_id, assignment_id, position, action, agency_code, rhythm, starts_on, due_on, periods, status)
				select max(id), ?, 0, ?, ?, 'ONCE', '2023-02-01', '2023-06-30', 1, 'PLANNED' from agency_plan
				""", assignment, action, agency);
	}

	private String base() {
		return "/plans/" + this.code + "/cascade";
	}

}
