package vn.namro.work.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.testing.FormFields;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;
import vn.namro.work.assignment.AssignmentLaunch;

/** Many tasks at once: each by the rules of a single one, each with an answer of its own. */
@IntegrationTest
class BulkWorkTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String LEAD = "huyen-loc-ha";

	private static final String HELPER = "huyen-thach-ha";

	private static final String HEAD = "thutruong." + LEAD;

	private static final String SPECIALIST = "chuyenvien." + LEAD;

	private static final String HELPING_HEAD = "thutruong." + HELPER;

	private static final String HELPING = "chuyenvien." + HELPER;

	private static final String COLLEAGUE = "dongnghiep." + HELPER;

	private static final String COORDINATOR = "dieuphoi";

	@Autowired
	private Http http;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private SecondProvince elsewhere;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private TaskService taskService;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Ledger ledger;

	private String plan;

	@BeforeEach
	void launchThreeItems() {
		this.plans.prepare();
		this.elsewhere.prepare();
		this.people.save(COLLEAGUE, "Đồng nghiệp huyện Thạch Hà", this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint(COLLEAGUE, Groups.SPECIALIST, HELPER, Scope.AGENCY, null, null, null);
		this.plan = this.plans.plan("par-index-2022-2024", IntStream.rangeClosed(1, 3)
			.mapToObj(i -> PlanFixture.item(String.valueOf(i), LEAD, LocalDate.of(2023, 6, 30), HELPER))
			.toArray(Item[]::new)).code();
		while (this.launch.launchNext(this.plan)) {
			continue;
		}
	}

	@Test
	void claimsManyAndTellsOfEach() {
		List<String> parts = tasks("userTask_contribute");
		this.taskService.setAssignee(parts.get(1), COLLEAGUE);
		String foreign = this.taskService.createTaskQuery().tenantIdIn("hai." + SecondProvince.AGENCY).listPage(0, 1).get(0).getId();
		JsonNode answer = bulk(HELPING, "claim", List.of(parts.get(0), parts.get(1), tasks("userTask_nameOfficer").get(0), foreign, "khong-co", parts.get(2)), "");
		assertThat(outcomes(answer)).containsExactly("done", "conflict", "unknown", "unknown", "unknown", "done");
		assertThat(answer.get("done").asInt()).isEqualTo(2);
		assertThat(answer.get("rows").get(1).get("message").asText()).contains("Người khác đã nhận");
		assertThat(answer.get("rows").get(3).get("name").isNull()).isTrue();
		assertThat(parts).map(this::assignee).containsExactly(HELPING, COLLEAGUE, HELPING);
		assertThat(outcomes(bulk(HELPING, "claim", parts, ""))).containsExactly("unchanged", "conflict", "unchanged");
	}

	@Test
	void saysOfAFinishedTaskThatSomebodyWasFaster() {
		String naming = tasks("userTask_nameOfficer").get(0);
		assertThat(outcomes(bulk(HEAD, "give", List.of(naming), ",\"to\":\"" + SPECIALIST + "\""))).containsExactly("done");
		JsonNode late = bulk(HEAD, "give", List.of(naming), ",\"to\":\"" + SPECIALIST + "\"");
		assertThat(outcomes(late)).containsExactly("conflict");
		assertThat(late.get("rows").get(0).get("message").asText()).contains("đã có người hoàn thành");
		assertThat(outcomes(bulk("hai.coordinator", "accept", List.of(naming), ""))).containsExactly("unknown");
		assertThat(this.http.as(HEAD).post("/engine-rest/task/" + naming + "/complete", "{}").statusCode()).isEqualTo(409);
		assertThat(this.http.as("hai.coordinator").post("/engine-rest/task/" + naming + "/complete", "{}").statusCode()).isEqualTo(404);
	}

	@Test
	void namesTheOfficerOfManyAtOnce() {
		assertThat(outcomes(bulk(HEAD, "give", tasks("userTask_nameOfficer"), ",\"to\":\"" + SPECIALIST + "\",\"reason\":\"Làm sớm\""))).containsOnly("done");
		assertThat(this.ledger.texts("select distinct o.officer from obligation o join assignment a using (id) where a.plan_code = ?", this.plan)).containsExactly(SPECIALIST);
		assertThat(this.ledger.texts("select distinct v.narrative from assignment_event v join assignment a on a.id = v.assignment_id where a.plan_code = ?", this.plan))
			.containsExactly("Làm sớm");
	}

	@Test
	void givesManyOnThePageAndUndoesIt() {
		List<String> parts = tasks("userTask_contribute");
		this.taskService.setAssignee(parts.get(0), HELPING);
		Http.Caller head = this.http.browserOf(HELPING_HEAD);
		assertThat(head.open("/tasks?view=agency").body()).contains(parts).contains("Đồng nghiệp huyện Thạch Hà").doesNotContain(tasks("userTask_nameOfficer"));
		String answer = head.submit("/tasks", "/tasks", fields("give", parts) + "&view=agency&to=" + COLLEAGUE).body();
		assertThat(answer).contains("Giao việc: 3 trong 3 việc đã xong", "Đã giao cho Đồng nghiệp huyện Thạch Hà", "Hoàn tác 3 việc");
		assertThat(parts).map(this::assignee).containsOnly(COLLEAGUE);
		this.taskService.setAssignee(parts.get(2), HELPING);
		String changes = parts.stream().map(part -> "change=" + encode(part + "," + (part.equals(parts.get(0)) ? HELPING : "") + "," + COLLEAGUE)).collect(Collectors.joining("&"));
		assertThat(answer).contains("value=\"" + parts.get(0) + "," + HELPING + "," + COLLEAGUE + "\"");
		String undone = head.submit("/tasks", "/tasks/undo", changes).body();
		assertThat(undone).contains("Hoàn tác: 2 trong 3 việc đã xong", "Sau đó việc này đã đổi người");
		assertThat(parts).map(this::assignee).containsExactly(HELPING, null, HELPING);
	}

	@Test
	void letsNobodyGiveButTheHead() {
		List<String> parts = tasks("userTask_contribute");
		JsonNode answer = bulk(HELPING, "give", parts, ",\"to\":\"" + COLLEAGUE + "\"");
		assertThat(outcomes(answer)).containsOnly("refused");
		assertThat(answer.toString()).contains("chỉ thủ trưởng cơ quan được giao lại việc");
		assertThat(outcomes(bulk(HEAD, "give", parts, ",\"to\":\"" + SPECIALIST + "\""))).containsOnly("unknown");
		assertThat(outcomes(bulk(HELPING_HEAD, "give", parts, ",\"to\":\"" + SPECIALIST + "\""))).containsOnly("refused");
		assertThat(outcomes(bulk(HELPING_HEAD, "undo", List.of(), ",\"changes\":[{\"task\":\"" + parts.get(0) + "\",\"before\":\"" + SPECIALIST + "\"}]"))).containsOnly("refused");
		assertThat(parts).map(this::assignee).containsOnlyNulls();
		assertThat(this.ledger.texts("select actor || ': ' || tenant from audit_entry where action = 'REFUSED' and kind = 'task' and subject = ? order by id", parts.get(0)))
			.containsExactly(HELPING + ": ha-tinh." + HELPER, HELPING_HEAD + ": ha-tinh." + HELPER, HELPING_HEAD + ": ha-tinh." + HELPER);
	}

	@Test
	void returnsManyWithOneReasonAndAcceptsMany() {
		List<String> results = List.of(handedIn(1), handedIn(2));
		JsonNode incomplete = bulk(COORDINATOR, "return", results, ",\"reason\":\"Thiếu phụ lục\"");
		assertThat(outcomes(incomplete)).containsOnly("invalid");
		assertThat(incomplete.toString()).contains("cần chọn loại lỗi");
		assertThat(outcomes(bulk(HEAD, "accept", results, ""))).containsOnly("refused");
		assertThat(outcomes(bulk(COORDINATOR, "return", results.subList(0, 1), ",\"reason\":\"Thiếu phụ lục\",\"defectKind\":\"evidence\""))).containsOnly("done");
		assertThat(this.ledger.value("select narrative || ' ' || defect_kind from assignment_event where assignment_id = ? and kind = 'RETURNED'", id(1)))
			.isEqualTo("Thiếu phụ lục evidence");
		JsonNode accepted = bulk(COORDINATOR, "accept", List.of(results.get(0), results.get(1), tasks("userTask_nameOfficer").get(0)), "");
		assertThat(outcomes(accepted)).containsExactly("conflict", "done", "invalid");
		assertThat(this.ledger.value("select status from assignment where id = ?", id(2))).isEqualTo("ACCEPTED");
	}

	@Test
	void remindsOfEachMatterOnceADay() {
		List<String> parts = tasks("userTask_contribute");
		this.taskService.setAssignee(parts.get(0), HELPING);
		assertThat(outcomes(bulk(HELPING_HEAD, "remind", parts.subList(0, 2), ",\"reason\":\"Gửi trước thứ Sáu\""))).containsExactly("done", "done");
		assertThat(reminded(parts.get(0))).containsExactly(HELPING);
		assertThat(reminded(parts.get(1))).containsExactly(HELPING, COLLEAGUE);
		assertThat(this.ledger.texts("select body from notice where recipient = ? and starts_with(unique_key, ?)", HELPING, matter(parts.get(0)) + "/nudge/"))
			.singleElement().asString().contains("hạn ").contains("nhắc: Gửi trước thứ Sáu");
		assertThat(outcomes(bulk(COORDINATOR, "remind", parts, ""))).containsExactly("unchanged", "unchanged", "done");
		assertThat(outcomes(bulk(HELPING, "remind", parts, ""))).containsOnly("refused");
		assertThat(outcomes(bulk("hai.coordinator", "remind", parts, ""))).containsOnly("unknown");
	}

	@Test
	void refusesWhatMakesNoSenseAsAWhole() {
		assertThat(post(HEAD, "{\"action\":\"claim\",\"tasks\":[]}").body()).contains("Chưa chọn việc nào.");
		assertThat(post(HEAD, "{\"action\":\"sign\",\"tasks\":[\"1\"]}").body()).contains("Thao tác 'sign' không có");
		assertThat(post(HEAD, "{\"action\":\"give\",\"tasks\":[\"1\"]}").body()).contains("chưa chọn người");
		assertThat(post(HEAD, "{\"action\":\"return\",\"tasks\":[\"1\"],\"reason\":\" \"}").body()).contains("Lý do trả lại không được để trống.");
		String many = IntStream.rangeClosed(1, 201).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(",", "[", "]"));
		HttpResponse<String> answer = post(HEAD, "{\"action\":\"claim\",\"tasks\":" + many + "}");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("nhiều nhất 200 việc; đã chọn 201");
		assertThat(post(HEAD, "{\"action\":\"claim\",\"tasks\":\"1\"}").statusCode()).isEqualTo(400);
	}

	@Test
	void keepsTheChoiceWhenThePageComplains() {
		List<String> parts = tasks("userTask_contribute");
		HttpResponse<String> answer = this.http.browserOf(HELPING_HEAD).submit("/tasks", "/tasks", fields("give", parts.subList(0, 1)) + "&view=agency&to=");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Giao cho: chưa chọn người.").containsPattern("value=\"" + parts.get(0) + "\" checked");
		assertThat(this.http.browserOf(HELPING_HEAD).submit("/tasks", "/tasks/undo", "change=x").body()).contains("không đúng định dạng");
	}

	@Test
	void takesNoFormOfAForeignPage() {
		Http.Caller browser = this.http.browserOf(HELPING);
		assertThat(browser.post("/tasks", "{}").statusCode()).isEqualTo(403);
		assertThat(browser.post("/api/tasks/bulk", "{\"action\":\"claim\",\"tasks\":[\"1\"]}").statusCode()).isEqualTo(403);
	}

	@Test
	void showsEachPersonTheOwnTasks() {
		List<String> parts = tasks("userTask_contribute");
		this.taskService.setAssignee(parts.get(0), COLLEAGUE);
		String mine = this.http.browserOf(HELPING).open("/tasks").body();
		assertThat(mine).contains(parts.get(1)).doesNotContain(parts.get(0)).doesNotContain("Toàn tỉnh").doesNotContain("Nhắc việc");
		assertThat(this.http.browserOf(HELPING).open("/tasks?view=agency").body()).doesNotContain(parts.get(1));
		String province = this.http.browserOf(COORDINATOR).open("/tasks?view=province&step=userTask_contribute&overdue=true").body();
		assertThat(province).contains("Toàn tỉnh").doesNotContain("tỉnh Hai").doesNotContain(tasks("userTask_nameOfficer").get(0));
		assertThat(this.http.browserOf("hai.coordinator").open("/tasks?view=province").body()).contains("tỉnh Hai").doesNotContain("Hà Tĩnh");
	}

	private HttpResponse<String> post(String account, String json) {
		return this.http.as(account).post("/api/tasks/bulk", json);
	}

	private JsonNode bulk(String account, String action, List<String> tasks, String more) {
		String ids = tasks.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(","));
		HttpResponse<String> answer = post(account, "{\"action\":\"" + action + "\",\"tasks\":[" + ids + "]" + more + "}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		try {
			return JSON.readTree(answer.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static List<String> outcomes(JsonNode answer) {
		return answer.get("rows").findValuesAsText("outcome");
	}

	private static String fields(String action, List<String> tasks) {
		return "action=" + action + tasks.stream().map(task -> "&task=" + task).collect(Collectors.joining());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The open tasks of that step in the plan of this test, in order of the items. */
	private List<String> tasks(String step) {
		return this.taskService.createTaskQuery().processInstanceBusinessKeyLike(this.plan + ":%").taskDefinitionKey(step).list().stream()
			.sorted(Comparator.comparing(task -> matter(task.getId())))
			.map(Task::getId)
			.toList();
	}

	private String matter(String task) {
		return this.ledger.value("select e.business_key_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_ where t.id_ = ?", task);
	}

	private List<String> reminded(String task) {
		return this.ledger.texts("select recipient from notice where starts_with(unique_key, ?) order by recipient", matter(task) + "/nudge/");
	}

	private String assignee(String task) {
		return this.taskService.createTaskQuery().taskId(task).singleResult().getAssignee();
	}

	private String id(int item) {
		return this.plan + ":" + item + ":" + LEAD;
	}

	private String handedIn(int item) {
		return this.driver.the("assignment", id(item))
			.complete(HEAD, "userTask_nameOfficer", Map.of("chosenOfficer", SPECIALIST))
			.complete(SPECIALIST, "userTask_reportProgress", Map.of("percent", 100, "narrative", "Đã xong", "readyToSubmit", true))
			.complete(SPECIALIST, "userTask_submitResult", FormFields.resultWithoutProof())
			.complete(HEAD, "userTask_signOff", Map.of("decision", "accept"))
			.runJobOf("serviceTask_recordSubmission")
			.task("userTask_acceptResult")
			.getId();
	}

}
