package vn.namro.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** No serialised object comes in from outside, not even into a field that the form has. */
@IntegrationTest
class DeserialisationTests {

	private static final String AGENCY = "so-tu-phap";

	private static final String BYTES = Base64.getEncoder().encodeToString(new byte[] { (byte) 0xac, (byte) 0xed, 0, 5, 0x70 });

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private TaskService taskService;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"objectTypeName\": \"java.util.ArrayList\", \"serializationDataFormat\": \"application/x-java-serialized-object\"}",
			"{\"objectTypeName\": \"javax.swing.JEditorPane\", \"serializationDataFormat\": \"application/json\"}" })
	void refusesObjectsInAForm(String valueInfo) {
		Task task = this.taskService.createTaskQuery().taskDefinitionKey("userTask_nameOfficer").tenantIdIn("ha-tinh." + AGENCY).listPage(0, 1).get(0);
		var answer = this.http.as("thutruong." + AGENCY)
			.post("/engine-rest/task/" + task.getId() + "/submit-form",
					"{\"variables\": {\"chosenOfficer\": {\"type\": \"Object\", \"value\": \"" + BYTES + "\", \"valueInfo\": " + valueInfo + "}}}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(this.taskService.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/x-java-serialized-object", "application/octet-stream", "text/xml", "multipart/form-data; boundary=x" })
	void readsNoOtherKindsOfBodies(String contentType) {
		var answer = this.http.as("thutruong." + AGENCY).call("POST", "/engine-rest/task?maxResults=1", contentType, BYTES);
		assertThat(answer.statusCode()).isEqualTo(415);
	}

	@ParameterizedTest
	@ValueSource(strings = { "variables", "localVariables" })
	void takesNoVariableAsAFile(String kind) {
		Task task = this.taskService.createTaskQuery().taskDefinitionKey("userTask_nameOfficer").tenantIdIn("ha-tinh." + AGENCY).listPage(0, 1).get(0);
		String body = "--x\r\nContent-Disposition: form-data; name=\"data\"; filename=\"a\"\r\nContent-Type: application/octet-stream\r\n\r\n" + BYTES
				+ "\r\n--x\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\njava.util.ArrayList\r\n--x--\r\n";
		var answer = this.http.as("quantri").call("POST", "/engine-rest/task/" + task.getId() + "/" + kind + "/officer/data", "multipart/form-data; boundary=x", body);
		assertThat(answer.statusCode()).isEqualTo(403);
	}

}
