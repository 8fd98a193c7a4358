package vn.namro.access.security.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Designers deploy from Camunda Modeler and are told what is wrong; nobody else deploys. */
@IntegrationTest
class DeploymentOverRestTests {

	private static final String DESIGNER = "thietke";

	private static final String MODEL = """
			%s<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
			  <bpmn:process id="thuTrienKhai" isExecutable="true" camunda:historyTimeToLive="P1D">
			    <bpmn:startEvent id="event_start"><bpmn:outgoing>flow_1</bpmn:outgoing></bpmn:startEvent>
			    <bpmn:sequenceFlow id="flow_1" sourceRef="event_start" targetRef="task_1" />
			    %s
			  </bpmn:process>
			</bpmn:definitions>
			""";

	private static final String HARMLESS = "<bpmn:userTask id='task_1' name='Thử'><bpmn:incoming>flow_1</bpmn:incoming></bpmn:userTask>";

	private static final String SCRIPT = "<bpmn:scriptTask id='task_1' scriptFormat='groovy'><bpmn:incoming>flow_1</bpmn:incoming><bpmn:script>1</bpmn:script></bpmn:scriptTask>";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private RepositoryService repositoryService;

	@Autowired
	private BeanFactory factory;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void letsADesignerDeployAndDeployAgain() throws Exception {
		HttpResponse<String> answer = deploy(DESIGNER, "thu.bpmn", MODEL.formatted("", HARMLESS));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		String deployment = new ObjectMapper().readTree(answer.body()).get("id").asText();
		assertThat(this.http.as(DESIGNER).post("/engine-rest/deployment/" + deployment + "/redeploy", "{}").statusCode()).isEqualTo(200);
		this.repositoryService.createDeploymentQuery().deploymentName("thu").list().forEach(found -> this.repositoryService.deleteDeployment(found.getId(), true));
	}

	@Test
	void tellsADesignerFileElementAndLine() throws Exception {
		HttpResponse<String> answer = deploy(DESIGNER, "thu.bpmn", MODEL.formatted("", SCRIPT));
		assertThat(answer.statusCode()).isEqualTo(400);
		JsonNode body = new ObjectMapper().readTree(answer.body());
		assertThat(body.get("type").asText()).isEqualTo("ParseException");
		assertThat(body.get("message").asText()).contains("thu.bpmn").contains("task_1").contains("Dòng 5");
		JsonNode flaw = body.get("details").get("thu.bpmn").get("errors").get(0);
		assertThat(flaw.get("line").asInt()).isEqualTo(5);
		assertThat(flaw.get("mainElementId").asText()).isEqualTo("task_1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE d SYSTEM 'file:///etc/passwd'>", "<!DOCTYPE d [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>" })
	void refusesDocumentTypes(String documentType) {
		HttpResponse<String> answer = deploy(DESIGNER, "thu.bpmn", MODEL.formatted(documentType, HARMLESS));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("DOCTYPE").doesNotContain("root:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "thu.cmmn", "thu.js", "thu.html", "thu.bpmn20.xml" })
	void refusesOtherKindsOfFiles(String file) {
		assertThat(deploy(DESIGNER, file, MODEL.formatted("", HARMLESS)).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "quantri", "lanhdao", "dieuphoi", "thutruong.so-tu-phap", "chuyenvien.so-tu-phap" })
	void letsNobodyElseDeploy(String account) {
		assertThat(deploy(account, "thu.bpmn", MODEL.formatted("", HARMLESS)).statusCode()).isEqualTo(403);
	}

	@Test
	void showsExpressionsNoOtherPartOfTheApplication() {
		assertThat(new CallableBeans(this.factory).get("dataSource")).isNull();
		assertThat(new CallableBeans(this.factory).containsKey("environment")).isFalse();
		assertThat(new CallableBeans(this.factory).get("recordSubmissionDelegate")).isNotNull();
	}

	private HttpResponse<String> deploy(String account, String file, String text) {
		String body = "--ranh-gioi\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nthu\r\n--ranh-gioi\r\n"
				+ "Content-Disposition: form-data; name=\"data\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text
				+ "\r\n--ranh-gioi--\r\n";
		return this.http.as(account).call("POST", "/engine-rest/deployment/create", "multipart/form-data; boundary=ranh-gioi", body);
	}

}
