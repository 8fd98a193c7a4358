package vn.namro.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** What people do with the application and its engine, and what they are refused, stands in the ledger with their name. */
@IntegrationTest
class AuditedActsTests {

	private static final String HEAD = "thutruong.so-tai-chinh";

	private static final String SPECIALIST = "chuyenvien.so-tai-chinh";

	private static final String ADMINISTRATOR = "quantri";

	@Autowired
	private YearFixture year;

	@Autowired
	private Http http;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private TaskService taskService;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private AuditContext context;

	@Autowired
	private AuditChecks checks;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void writesAPersonsActOnATaskDownOnceForTheEngineAndOnceForEachRow() {
		Task task = this.year.nextTask("userTask_nameOfficer", "so-tai-chinh");
		String body = "{\"variables\": {\"chosenOfficer\": {\"value\": \"" + SPECIALIST + "\"}, \"handoverNote\": {\"value\": \"Ghi chú\"}}}";
		assertThat(this.http.as(HEAD).post("/engine-rest/task/" + task.getId() + "/submit-form", body).statusCode()).isEqualTo(204);
		Map<String, Object> completed = this.jdbc.queryForMap("select * from namro.audit_entry where action = 'Complete' and subject = ?", task.getId());
		assertThat(completed).containsEntry("actor", HEAD)
			.containsEntry("kind", "engine.Task")
			.containsEntry("tenant", "ha-tinh.so-tai-chinh")
			.containsEntry("login", "namro")
			.containsEntry("origin", "127.0.0.1");
		assertThat(completed.get("after").toString()).contains(YearFixture.PLAN);
		List<String> tables = this.jdbc.queryForList("select kind from namro.audit_entry where tx = ? and actor = ? and kind not like 'engine%'", String.class,
				completed.get("tx"), HEAD);
		assertThat(tables).contains("obligation");
	}

	@Test
	void writesARefusalDownAlthoughNothingHappened() {
		Task task = this.year.nextTask("userTask_nameOfficer", "so-tai-chinh");
		String path = "/engine-rest/task/" + task.getId() + "/claim";
		assertThat(this.http.as(SPECIALIST).post(path, "{\"userId\": \"" + SPECIALIST + "\"}").statusCode()).isEqualTo(403);
		Map<String, Object> refused = this.jdbc.queryForMap("select * from namro.audit_entry where action = 'REFUSED' and subject = ?", "POST " + path);
		assertThat(refused).containsEntry("actor", SPECIALIST).containsEntry("tenant", "ha-tinh.so-tai-chinh");
		assertThat(refused.get("reason").toString()).contains("chỉ người được phân công mới nhận được");
	}

	@Test
	void writesDownWhoWasKeptOutOfAPage() {
		assertThat(this.http.browserOf(SPECIALIST).get("/administration/audit").statusCode()).isEqualTo(403);
		assertThat(this.http.as(SPECIALIST).get("/api/audit").statusCode()).isEqualTo(403);
		assertThat(this.jdbc.queryForList("select subject from namro.audit_entry where action = 'REFUSED' and actor = ?", String.class, SPECIALIST))
			.contains("GET /administration/audit", "GET /api/audit");
	}

	@Test
	void writesDownWhoSignsOnAndOffAndWhoFails() {
		this.http.browserOf("khong-co-ai");
		this.http.browserOf("dieuphoi").submit("/", "/logout", "");
		assertThat(this.jdbc.queryForList("select action from namro.audit_entry where kind = 'session' and subject = 'khong-co-ai' and actor is null", String.class))
			.contains("SIGN_ON_REFUSED");
		assertThat(this.jdbc.queryForList("select action from namro.audit_entry where kind = 'session' and actor = 'dieuphoi'", String.class)).contains("SIGNED_ON",
				"SIGNED_OFF");
		assertThat(this.jdbc.queryForList("select before::text || after::text || reason from namro.audit_entry", String.class).toString())
			.doesNotContain(YearFixture.PASSWORD);
	}

	@Test
	void takesOfficeSubstitutionAndReasonFromTheTransactionInWhichTheyAreTold() {
		this.transaction.executeWithoutResult(status -> {
			this.context.office("Phó Giám đốc Sở Tài chính");
			this.context.onBehalfOf(HEAD);
			this.context.reason("đi công tác");
			this.jdbc.update("update namro.agency set position = position + 100000 where code = 'so-tai-chinh'");
			this.jdbc.update("update namro.agency set position = position - 100000 where code = 'so-tai-chinh'");
		});
		assertThat(this.jdbc.queryForList("select * from namro.audit_entry where reason = 'đi công tác'")).hasSize(2)
			.allSatisfy(entry -> assertThat(entry).containsEntry("on_behalf_of", HEAD).containsEntry("office", "Phó Giám đốc Sở Tài chính"));
		assertThatThrownBy(() -> this.context.reason("ngoài giao dịch")).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void staysIntactThroughAllThat() throws SQLException {
		Optional<Verdict> verdict = this.checks.run();
		assertThat(verdict).hasValueSatisfying(found -> assertThat(found.findings()).isEmpty());
		assertThat(verdict.orElseThrow().links()).isPositive();
	}

	@Test
	void letsAdministratorsSearchCheckAndExport() {
		var browser = this.http.browserOf(ADMINISTRATOR);
		assertThat(browser.get("/administration/audit?person=" + HEAD + "&from=2020-01-01").body()).contains("Nhật ký kiểm tra").contains("Kiểm tra toàn vẹn");
		assertThat(browser.submit("/administration/audit", "/administration/audit/check", "").body()).contains("Nhật ký nguyên vẹn");
		var table = browser.get("/administration/audit/export/csv?action=INSERT&subject=" + YearFixture.PLAN);
		assertThat(table.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value).contains("nhat-ky-kiem-tra.csv"));
		assertThat(table.body()).startsWith("\uFEFF\"Vị trí\"").contains("\"plan\"");
		assertThat(browser.get("/administration/audit/export/jsonl?kind=plan&action=INSERT").body()).contains("\"entryHash\":\"");
		assertThat(this.http.as(ADMINISTRATOR).get("/api/audit?kind=plan&action=INSERT&subject=" + YearFixture.PLAN + "&size=1").body()).contains("\"subject\":\"" + YearFixture.PLAN + "\"");
		assertThat(this.http.as(ADMINISTRATOR).get("/api/audit?from=hôm qua".replace(" ", "%20").replace("ô", "%C3%B4")).statusCode()).isEqualTo(400);
	}

}
