package vn.namro.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.access.people.Directory;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Nobody acts on a task who is not named by the model, and no agency on the task of another. */
@IntegrationTest
class TaskGuardTests {

	private static final String AGENCY = "so-noi-vu";

	private static final String HEAD = "thutruong." + AGENCY;

	private static final String OFFICER = "chuyenvien." + AGENCY;

	private static final String NAME_OFFICER = "userTask_nameOfficer";

	private static final String CONTRIBUTE = "userTask_contribute";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

	@Autowired
	private Directory directory;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void letsACandidateComplete() {
		Task task = this.year.nextTask(NAME_OFFICER, AGENCY);
		assertThat(complete(HEAD, task, officer(OFFICER)).statusCode()).isEqualTo(204);
		assertThat(this.taskService.createTaskQuery().processInstanceId(task.getProcessInstanceId()).taskAssignee(OFFICER).count()).isEqualTo(1);
	}

	@Test
	void refusesCompletionByAnotherRoleOfTheAgency() {
		Task task = this.year.nextTask(NAME_OFFICER, AGENCY);
		HttpResponse<String> answer = complete(OFFICER, task, officer(OFFICER));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("chỉ người được phân công mới hoàn thành được");
		assertThat(answer.body()).contains(task.getName());
		assertThat(isOpen(task)).isTrue();
	}

	@Test
	void hidesTheTasksOfOtherAgencies() {
		Task task = this.year.nextTask(NAME_OFFICER, "so-khoa-hoc-cong-nghe");
		assertThat(this.http.as(HEAD).get("/engine-rest/task/" + task.getId()).statusCode()).isIn(403, 404);
		assertThat(this.http.as(HEAD).get("/engine-rest/task?processInstanceId=" + task.getProcessInstanceId() + "&maxResults=10").body()).isEqualTo("[]");
		assertThat(this.http.as(HEAD).get("/engine-rest/task/" + task.getId() + "/form-variables").statusCode()).isIn(403, 404);
		assertThat(complete(HEAD, task, officer(OFFICER)).statusCode()).isIn(403, 404);
		assertThat(claim(HEAD, task, HEAD).statusCode()).isIn(403, 404);
		assertThat(isOpen(task)).isTrue();
	}

	@Test
	void refusesAClaimByWhoeverIsNoCandidate() {
		Task task = this.year.nextTask(NAME_OFFICER, AGENCY);
		assertThat(claim(OFFICER, task, OFFICER).statusCode()).isEqualTo(403);
		assertThat(assignee(task)).isNull();
	}

	@Test
	void refusesAClaimInTheNameOfAnother() {
		Task task = this.year.nextTask(CONTRIBUTE, "thanh-pho-ha-tinh");
		assertThat(claim("chuyenvien.thanh-pho-ha-tinh", task, "thutruong.thanh-pho-ha-tinh").statusCode()).isEqualTo(403);
	}

	@Test
	void refusesCompletionOfWhatAnotherHasClaimed() {
		Task task = this.year.nextTask(CONTRIBUTE, "thi-xa-ky-anh");
		this.taskService.setAssignee(task.getId(), "chuyenvien.khac");
		HttpResponse<String> answer = complete("chuyenvien.thi-xa-ky-anh", task, "{}");
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("người khác đã nhận việc này");
	}

	@Test
	void refusesTakingWhatAnotherHasClaimed() {
		Task task = this.year.nextTask(CONTRIBUTE, "huyen-ky-anh");
		this.taskService.setAssignee(task.getId(), "chuyenvien.khac");
		assertThat(claim("chuyenvien.huyen-ky-anh", task, "chuyenvien.huyen-ky-anh").statusCode()).isEqualTo(409);
		assertThat(assign("chuyenvien.huyen-ky-anh", task, "chuyenvien.huyen-ky-anh").statusCode()).isEqualTo(403);
		assertThat(this.http.as("chuyenvien.huyen-ky-anh").post("/engine-rest/task/" + task.getId() + "/unclaim", "{}").statusCode()).isEqualTo(403);
		assertThat(assignee(task)).isEqualTo("chuyenvien.khac");
	}

	@Test
	void letsAPersonClaimAndGiveBack() {
		Task task = this.year.nextTask(CONTRIBUTE, "so-tai-chinh");
		assertThat(claim("chuyenvien.so-tai-chinh", task, "chuyenvien.so-tai-chinh").statusCode()).isEqualTo(204);
		assertThat(this.http.as("chuyenvien.so-tai-chinh").post("/engine-rest/task/" + task.getId() + "/unclaim", "{}").statusCode()).isEqualTo(204);
		assertThat(assignee(task)).isNull();
	}

	@Test
	void letsTheHeadGiveWorkToSomebodySuitable() {
		Task task = this.year.nextTask(CONTRIBUTE, "so-khoa-hoc-cong-nghe");
		assertThat(assign("thutruong.so-khoa-hoc-cong-nghe", task, "chuyenvien.so-khoa-hoc-cong-nghe").statusCode()).isEqualTo(204);
		assertThat(assignee(task)).isEqualTo("chuyenvien.so-khoa-hoc-cong-nghe");
	}

	/** Not only at the door: whoever reaches the engine otherwise is refused as well. */
	@Test
	void refusesTheWaysAroundIt() {
		String task = this.year.nextTask(NAME_OFFICER, AGENCY).getId();
		List<Runnable> ways = List.of(() -> this.taskService.addCandidateUser(task, OFFICER), () -> this.taskService.addCandidateGroup(task, "specialist"),
				() -> this.taskService.deleteCandidateGroup(task, "head"), () -> this.taskService.setOwner(task, OFFICER),
				() -> this.taskService.delegateTask(task, OFFICER), () -> this.taskService.handleBpmnError(task, "x"),
				() -> this.taskService.handleEscalation(task, "x"));
		this.directory.actAs(HEAD, () -> assertThat(ways).allSatisfy(
				way -> assertThatThrownBy(way::run).isInstanceOf(AuthorizationException.class).hasMessageContaining("người nhận việc do quy trình quy định")));
	}

	@Test
	void refusesToGiveWorkToAnotherAgencyOrRole() {
		Task task = this.year.nextTask(CONTRIBUTE, "thi-xa-hong-linh");
		assertThat(assign("thutruong.thi-xa-hong-linh", task, "chuyenvien.so-tu-phap").statusCode()).isEqualTo(403);
		assertThat(assign("thutruong.thi-xa-hong-linh", task, "thutruong.thi-xa-hong-linh").statusCode()).isEqualTo(403);
		assertThat(assign("thutruong.thi-xa-hong-linh", task, "chuyenvien.thi-xa-hong-linh").statusCode()).isEqualTo(204);
	}

	@Test
	void refusesNewCandidatesDelegationAndErrors() {
		Task task = this.year.nextTask(NAME_OFFICER, AGENCY);
		String path = "/engine-rest/task/" + task.getId();
		assertThat(this.http.as(OFFICER).post(path + "/identity-links", "{\"groupId\": \"specialist\", \"type\": \"candidate\"}").statusCode()).isEqualTo(403);
		assertThat(this.http.as(HEAD).post(path + "/identity-links", "{\"userId\": \"" + OFFICER + "\", \"type\": \"candidate\"}").statusCode()).isEqualTo(403);
		assertThat(this.http.as(HEAD).post(path + "/delegate", "{\"userId\": \"" + OFFICER + "\"}").statusCode()).isEqualTo(403);
		assertThat(this.http.as(OFFICER).post(path + "/bpmnError", "{\"errorCode\": \"x\"}").statusCode()).isEqualTo(403);
		assertThat(isOpen(task)).isTrue();
	}

	@Test
	void refusesToChangeVariablesAndDueDatesBesideTheForm() {
		Task task = this.year.nextTask(NAME_OFFICER, AGENCY);
		String path = "/engine-rest/task/" + task.getId();
		String variables = "{\"modifications\": {\"officer\": {\"value\": \"" + OFFICER + "\"}}}";
		assertThat(this.http.as(HEAD).post(path + "/variables", variables).statusCode()).isEqualTo(403);
		assertThat(this.http.as(HEAD).post("/engine-rest/process-instance/" + task.getProcessInstanceId() + "/variables", variables).statusCode())
			.isEqualTo(403);
		assertThat(this.http.as(HEAD).delete("/engine-rest/process-instance/" + task.getProcessInstanceId()).statusCode()).isEqualTo(403);
	}

	@Test
	void answersARefusedFormWithTheReason() {
		Task task = this.year.nextTask(NAME_OFFICER, AGENCY);
		HttpResponse<String> answer = complete(HEAD, task, officer("chuyenvien.so-tu-phap"));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("không phải chuyên viên của cơ quan chủ trì");
		assertThat(isOpen(task)).isTrue();
	}

	private HttpResponse<String> complete(String account, Task task, String body) {
		return this.http.as(account).post("/engine-rest/task/" + task.getId() + "/submit-form", body);
	}

	private HttpResponse<String> claim(String account, Task task, String assignee) {
		return this.http.as(account).post("/engine-rest/task/" + task.getId() + "/claim", "{\"userId\": \"" + assignee + "\"}");
	}

	private HttpResponse<String> assign(String account, Task task, String assignee) {
		return this.http.as(account).post("/engine-rest/task/" + task.getId() + "/assignee", "{\"userId\": \"" + assignee + "\"}");
	}

	private String assignee(Task task) {
		return this.taskService.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

	private boolean isOpen(Task task) {
		return this.taskService.createTaskQuery().taskId(task.getId()).count() == 1;
	}

	private static String officer(String account) {
		return "{\"variables\": {\"chosenOfficer\": {\"value\": \"" + account + "\"}}}";
	}

}
