package vn.namro.access.substitution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.platform.engine.EngineClock;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.YearFixture;

/** A substitute gets the work of who is away, for as long as it was said and with both names on record. */
@IntegrationTest
class SubstitutionTests {

	private static final String AGENCY = "huyen-vu-quang";

	private static final String HEAD = "thutruong." + AGENCY;

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Ledger ledger;

	@Autowired
	private EngineClock clock;

	@Autowired
	private SubstitutionSweep sweep;

	private String absent;

	private String substitute;

	@BeforeEach
	void twoSpecialists() {
		this.year.prepare();
		int number = NUMBER.incrementAndGet();
		this.absent = specialist("vangmat-" + number, AGENCY);
		this.substitute = specialist("lamthay-" + number, AGENCY);
	}

	@Test
	void handsOverOpenAndNewTasksAndGivesBackWhatIsUnfinished() {
		Task open = taskOf(this.absent);
		assertThat(name(this.absent, this.absent, this.substitute, 0, 3).statusCode()).isEqualTo(302);
		assertThat(who(open)).isEqualTo(this.substitute + " for " + this.absent);
		assertThat(report(this.absent, open).statusCode()).isEqualTo(403);
		assertThat(report(this.substitute, open).statusCode()).isEqualTo(204);
		Task next = this.taskService.createTaskQuery().processInstanceId(open.getProcessInstanceId()).singleResult();
		assertThat(who(next)).isEqualTo(this.substitute + " for " + this.absent);
		Task fresh = taskOf(this.absent);
		assertThat(who(fresh)).isEqualTo(this.substitute + " for " + this.absent);
		end(this.absent);
		assertThat(who(next)).isEqualTo(this.absent + " for nobody");
		assertThat(report(this.substitute, next).statusCode()).isEqualTo(403);
		assertThat(report(this.absent, next).statusCode()).isEqualTo(204);
	}

	@Test
	void recordsBothNames() {
		Task open = taskOf(this.absent);
		name(this.absent, this.absent, this.substitute, 0, 0);
		report(this.substitute, open);
		assertThat(this.ledger.value("""
				select actor || ' / ' || on_behalf_of || ' / ' || office from audit_entry
				where actor = ? and subject like '%' order by id desc limit 1
				""", this.substitute)).isEqualTo(this.substitute + " / " + this.absent + " / Chuyên viên (" + AGENCY + ")");
	}

	@Test
	void letsASubstituteSignForAHeadOnlyMeanwhile() {
		Task waiting = this.year.nextTask("userTask_nameOfficer", AGENCY);
		assertThat(nameOfficer(this.substitute, waiting, this.absent).statusCode()).isEqualTo(403);
		name(HEAD, HEAD, this.substitute, 0, 0);
		assertThat(this.http.as(this.substitute).get("/engine-rest/task?candidateGroup=head&maxResults=100").body()).contains(waiting.getId());
		assertThat(nameOfficer(this.substitute, waiting, this.absent).statusCode()).isEqualTo(204);
		end(HEAD);
		assertThat(nameOfficer(this.substitute, this.year.nextTask("userTask_nameOfficer", AGENCY), this.absent).statusCode()).isEqualTo(403);
	}

	@Test
	void beginsAndEndsByItself() {
		Task open = taskOf(this.absent);
		name(this.absent, this.absent, this.substitute, 1, 3);
		this.sweep.sweep();
		assertThat(who(open)).isEqualTo(this.absent + " for nobody");
		shift("- 1");
		this.sweep.sweep();
		assertThat(who(open)).isEqualTo(this.substitute + " for " + this.absent);
		shift("- 9");
		assertThat(report(this.substitute, open).body()).contains("thời gian làm thay đã hết");
		this.sweep.sweep();
		this.sweep.sweep();
		assertThat(who(open)).isEqualTo(this.absent + " for nobody");
	}

	@Test
	void refusesWhatDoesNotFitFieldByField() {
		String elsewhere = specialist("noikhac-" + NUMBER.incrementAndGet(), "huyen-duc-tho");
		assertThat(name(this.absent, this.absent, this.absent, 0, 1).body()).contains("Người làm thay: phải khác người vắng mặt.");
		assertThat(name(this.absent, this.absent, elsewhere, 0, 1).body()).contains("không có tài khoản đang dùng ở cùng cơ quan");
		assertThat(name(this.absent, this.absent, "khong-co", 0, 1).statusCode()).isEqualTo(422);
		assertThat(name(this.absent, this.absent, this.substitute, 2, 1).body()).contains("Đến ngày: trước ngày bắt đầu");
		assertThat(name(this.absent, this.absent, this.substitute, -3, -1).body()).contains("đã qua");
		assertThat(name(this.absent, this.absent, this.substitute, 0, 400).body()).contains("dài quá 366 ngày");
		assertThat(this.http.browserOf(this.absent).submit("/substitutions", "/substitutions", "").body()).contains("Người vắng mặt: chưa chọn.",
				"Người làm thay: chưa chọn.", "Từ ngày: chưa nhập.", "Đến ngày: chưa nhập.", "Lý do: chưa nhập.");
		assertThat(this.ledger.value("select count(*)::text from substitution where absent = ?", this.absent)).isEqualTo("0");
	}

	@Test
	void buildsNoChainsAndNoTwoSubstitutesAtOnce() {
		String third = specialist("thuba-" + NUMBER.incrementAndGet(), AGENCY);
		name(this.absent, this.absent, this.substitute, 0, 3);
		assertThat(name(this.absent, this.absent, third, 2, 5).body()).contains("đã cử &#39;" + this.substitute + "&#39; làm thay");
		assertThat(name(this.substitute, this.substitute, third, 3, 3).body()).contains("đang làm thay cho &#39;" + this.absent);
		assertThat(name(third, third, this.absent, 1, 1).body()).contains("chính người này vắng mặt");
	}

	@Test
	void letsNobodyArrangeForOthersButTheirHeadAndTheAdministrator() {
		assertThat(name(this.substitute, this.absent, this.substitute, 0, 1).statusCode()).isEqualTo(422);
		assertThat(name("thutruong.huyen-duc-tho", this.absent, this.substitute, 0, 1).statusCode()).isEqualTo(422);
		assertThat(name(HEAD, this.absent, this.substitute, 0, 1).statusCode()).isEqualTo(302);
		String id = this.ledger.value("select id::text from substitution where absent = ?", this.absent);
		assertThat(this.http.browserOf("thutruong.huyen-duc-tho").submit("/substitutions", "/substitutions/" + id + "/end", "").statusCode()).isEqualTo(404);
		assertThat(this.http.browserOf("quantri").submit("/substitutions", "/substitutions/" + id + "/end", "").statusCode()).isEqualTo(302);
	}

	private String specialist(String account, String agency) {
		this.people.save(account, "Chuyên viên " + account, this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint(account, Groups.SPECIALIST, agency, Scope.AGENCY, null, null, null);
		return account;
	}

	/** An assignment's progress report that waits for a specialist. */
	private Task taskOf(String account) {
		Task naming = this.year.nextTask("userTask_nameOfficer", AGENCY);
		assertThat(nameOfficer(HEAD, naming, account).statusCode()).isEqualTo(204);
		return this.taskService.createTaskQuery().processInstanceId(naming.getProcessInstanceId()).singleResult();
	}

	private HttpResponse<String> nameOfficer(String actor, Task task, String officer) {
		return submit(actor, task, "{\"chosenOfficer\":{\"value\":\"" + officer + "\"},\"handoverNote\":{\"value\":\"Thực hiện\"}}");
	}

	private HttpResponse<String> report(String actor, Task task) {
		return submit(actor, task, "{\"percent\":{\"value\":10},\"narrative\":{\"value\":\"Đang làm\"},\"obstacle\":{\"value\":\"\"},\"readyToSubmit\":{\"value\":false}}");
	}

	private HttpResponse<String> submit(String actor, Task task, String variables) {
		return this.http.as(actor).post("/engine-rest/task/" + task.getId() + "/submit-form", "{\"variables\":" + variables + "}");
	}

	private String who(Task task) {
		Task now = this.taskService.createTaskQuery().taskId(task.getId()).singleResult();
		return now.getAssignee() + " for " + (now.getOwner() == null ? "nobody" : now.getOwner());
	}

	private HttpResponse<String> name(String actor, String absent, String substitute, int from, int until) {
		LocalDate today = LocalDate.now(this.clock);
		return this.http.browserOf(actor)
			.submit("/substitutions", "/substitutions", "absent=" + absent + "&substitute=" + substitute + "&from=" + today.plusDays(from) + "&until="
					+ today.plusDays(until) + "&reason=Nghi+phep");
	}

	private void end(String absent) {
		String id = this.ledger.value("select id::text from substitution where absent = ? and ended_at is null", absent);
		assertThat(this.http.browserOf(absent).submit("/substitutions", "/substitutions/" + id + "/end", "").statusCode()).isEqualTo(302);
	}

	private void shift(String days) {
		this.ledger.change("update substitution set valid_from = valid_from " + days + ", valid_until = valid_until " + days + " where absent = ?", this.absent);
	}

}
