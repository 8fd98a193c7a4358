package vn.namro.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Date;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Whoever completes a task by the REST API changes what its form asks for, and nothing else of the process. */
@IntegrationTest
class DeclaredFieldsGuardTests {

	private static final String AGENCY = "so-khoa-hoc-cong-nghe";

	private static final String HEAD = "thutruong." + AGENCY;

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

	@Autowired
	private RuntimeService runtimeService;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@ParameterizedTest
	@ValueSource(strings = { "submit-form", "complete" })
	void refusesVariablesThatTheFormDoesNotHave(String way) {
		Task task = this.year.nextTask("userTask_nameOfficer", AGENCY);
		Date due = (Date) this.runtimeService.getVariable(task.getExecutionId(), "dueAt");
		HttpResponse<String> answer = this.http.as(HEAD)
			.post("/engine-rest/task/" + task.getId() + "/" + way, "{\"variables\": {\"chosenOfficer\": {\"value\": \"chuyenvien." + AGENCY
					+ "\"}, \"dueAt\": {\"value\": \"2030-01-01T00:00:00.000+0700\", \"type\": \"Date\"}}}");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("không có các trường đã gửi thêm");
		assertThat(this.taskService.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
		assertThat(this.runtimeService.getVariable(task.getExecutionId(), "dueAt")).isEqualTo(due);
	}

	@Test
	void refusesToSetVariablesBesideTheForm() {
		Task task = this.year.nextTask("userTask_nameOfficer", AGENCY);
		HttpResponse<String> answer = this.http.as(HEAD)
			.post("/engine-rest/task/" + task.getId() + "/variables", "{\"modifications\": {\"officer\": {\"value\": \"" + HEAD + "\"}}}");
		assertThat(answer.statusCode()).isEqualTo(403);
	}

}
