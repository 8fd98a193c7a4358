package vn.namro.scores.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.net.http.HttpResponse;
import java.util.List;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;
import vn.namro.testing.BenchFixture;
import vn.namro.testing.BenchFixture.SelfScore;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.ProcessDriver;
import vn.namro.testing.YearFixture;

/** The bench: what lies on it for whom, and what every act does to the line, the history and the process. */
@IntegrationTest
class BenchTests {

	private static final String JSON = "application/json";

	private static final String APPRAISER = "thamdinh.ban";

	private static final String HEAD = "thutruong.so-tu-phap";

	@Autowired
	private ProcessDriver driver;

	@Autowired
	private BenchFixture bench;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Scores scores;

	@Autowired
	private Http http;

	private String plan;

	private String sheet;

	private ProcessDriver.Instance appraisal;

	/** so-tu-phap gave itself 2 of 2.5 points for criterion 2.1. */
	@BeforeEach
	void open() {
		this.plan = this.bench.open(List.of(new SelfScore("so-tu-phap", "2.1", "2", "Theo báo cáo 5/BC-STP")));
		this.sheet = this.plan + ":tu-cham:nho:so-tu-phap";
		this.appraisal = this.driver.the("appraisal", this.plan + ":tham-dinh:nho:2:so-tu-phap");
		this.bench.appraiser(APPRAISER, "Thẩm định bàn");
	}

	@AfterEach
	void giveTheClockBack() {
		ClockUtil.reset();
	}

	@Test
	void showsALineWithEverythingThatIsKnownOfIt() {
		assertThat(api("GET", "/lines?campaign=" + this.plan + ":cham-diem:nho&field=2", null).body()).contains("\"criterion\":\"2.1\"", "\"state\":\"OPEN\"",
				"Chưa có tài liệu kiểm chứng", "\"round\":1");
		assertThat(api("GET", line(), null).body()).contains("Theo báo cáo 5/BC-STP", "\"agency\":\"Sở Tư pháp\"", "\"subject\":\"" + this.sheet + "#2.1\"",
				"\"stage\":\"SELF\"");
		assertThat(api("GET", "", null).body()).contains(this.plan + ":cham-diem:nho");
	}

	@Test
	void agreesAndHandsIn() {
		assertThat(act(1, "agree", null, null).body()).contains("\"state\":\"AGREED\"", "\"version\":2");
		assertThat(this.scores.get(this.sheet, "2.1")).satisfies(score -> {
			assertThat(score.appraisedPoints()).isEqualByComparingTo("2");
			assertThat(score.appraisedReason()).isEqualTo("Thống nhất với điểm tự chấm.");
			assertThat(score.appraisedBy()).isEqualTo(APPRAISER);
		});
		assertThat(complete().statusCode()).isEqualTo(204);
		assertThat(this.appraisal.get()).hasPassed("event_appraisedOnce");
		assertThat(stages()).containsExactly(Stage.SELF, Stage.ROUND1);
		assertThat(act(2, "undo", null, null).statusCode()).isEqualTo(409);
	}

	@Test
	void saysForWhomASubstituteDecides() {
		this.people.save("thamdinh.thay", "Thẩm định thay", this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint("thamdinh.thay", Groups.OBSERVER, "so-tai-chinh", Scope.AGENCY, null, null, null);
		this.jdbc.sql("""
				insert into substitution (absent, substitute, valid_from, valid_until, reason, named_by, named_at)
				values (?, 'thamdinh.thay', current_date - 1, current_date + 1, 'Đi công tác', ?, now())
				""").params(APPRAISER, APPRAISER).update();
		assertThat(this.http.as("thamdinh.thay").call("PUT", "/api/appraisals" + line(), JSON, "{\"version\": 1, \"act\": \"agree\"}").statusCode()).isEqualTo(200);
		assertThat(this.scores.history(this.sheet, "2.1").get(1)).satisfies(entry -> {
			assertThat(entry.author()).isEqualTo("thamdinh.thay");
			assertThat(entry.onBehalfOf()).isEqualTo(APPRAISER);
		});
	}

	@Test
	void asksForAnExplanationBeforeGivingPoints() {
		assertThat(act(1, "ask", null, " ").statusCode()).isEqualTo(422);
		assertThat(act(1, "ask", null, "Báo cáo 5 thiếu phụ lục?").body()).contains("\"state\":\"ASKED\"");
		assertThat(complete().statusCode()).isEqualTo(204);
		assertThat(this.appraisal.get()).isWaitingAt("userTask_explain");
		this.appraisal.complete(HEAD, "userTask_explain",
				this.appraisal.table("userTask_explain", "explanationRows", row -> row.put("explanation", "Phụ lục gửi kèm 9/BC-STP")));
		assertThat(act(3, "ask", null, "Còn gì nữa?").statusCode()).isEqualTo(422);
		assertThat(complete().statusCode()).as("nothing is decided yet").isEqualTo(422);
		assertThat(act(3, "give", "1,8", "Chấp nhận một phần").body()).contains("\"state\":\"CHANGED\"", "\"round\":2");
		assertThat(complete().statusCode()).isEqualTo(204);
		assertThat(this.appraisal.get()).hasPassed("event_reappraised");
		assertThat(this.scores.get(this.sheet, "2.1").counted()).isEqualByComparingTo("1.8");
		assertThat(stages()).containsExactly(Stage.SELF, Stage.QUESTION, Stage.EXPLANATION, Stage.ROUND2);
	}

	@Test
	void takesBackWhatTheRoundGaveAndNoMore() {
		assertThat(act(1, "undo", null, null).statusCode()).isEqualTo(422);
		act(1, "give", "1.5", "Thiếu minh chứng");
		assertThat(act(2, "undo", null, null).body()).contains("\"state\":\"OPEN\"", "\"appraised\":null");
		assertThat(complete().body()).contains("Tiêu chí 2.1: chưa nhập điểm.");
		act(3, "give", "1.5", "Thiếu minh chứng");
		complete();
		this.appraisal.fireTimer("event_explanationLapsed");
		act(4, "give", "1.9", "Xem lại");
		assertThat(act(5, "undo", null, null).body()).contains("\"state\":\"OPEN\"", "\"appraised\":1.5");
		assertThat(act(6, "undo", null, null).statusCode()).isEqualTo(422);
	}

	@Test
	void refusesWhatCannotBeTakenAndLeavesTheLine() {
		assertThat(act(1, "give", "2.6", "Vượt").body()).contains("điểm 2,6 phải từ 0 đến 2,5");
		assertThat(act(1, "give", "1", " ").body()).contains("cần nêu lý do");
		assertThat(act(1, "praise", null, null).statusCode()).isEqualTo(422);
		assertThat(act(null, "agree", null, null).statusCode()).isEqualTo(422);
		assertThat(act(0, "agree", null, null).statusCode()).as("somebody else was faster").isEqualTo(409);
		assertThat(stages()).containsExactly(Stage.SELF);
	}

	@Test
	void leavesTheOwnAgencyOffTheDesk() {
		this.people.save("thamdinh.ban-nha", "Thẩm định của sở", this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint("thamdinh.ban-nha", Groups.APPRAISER, "so-tu-phap", Scope.PROVINCE, null, null, null);
		Http.Caller own = this.http.as("thamdinh.ban-nha");
		assertThat(own.get("/api/appraisals/lines?campaign=" + this.plan + ":cham-diem:nho&field=2").body()).doesNotContain(this.sheet);
		assertThat(own.get("/api/appraisals" + line()).statusCode()).isEqualTo(404);
		assertThat(own.call("PUT", "/api/appraisals" + line(), JSON, "{\"version\":1,\"act\":\"agree\"}").statusCode()).isEqualTo(409);
		assertThat(this.http.as("chuyenvien.so-tu-phap").get("/api/appraisals").statusCode()).isEqualTo(403);
		assertThat(stages()).containsExactly(Stage.SELF);
	}

	private List<Stage> stages() {
		return this.scores.history(this.sheet, "2.1").stream().map(ScoreEntry::stage).toList();
	}

	private String line() {
		return "/lines/" + this.sheet + "/2.1";
	}

	private HttpResponse<String> act(Integer version, String act, String points, String reason) {
		return api("PUT", line(), "{\"version\":%s,\"act\":\"%s\",\"points\":%s,\"reason\":%s}".formatted(version, act, quoted(points), quoted(reason)));
	}

	private HttpResponse<String> complete() {
		return api("POST", "/" + this.plan + ":tham-dinh:nho:2:so-tu-phap/completion", "");
	}

	private HttpResponse<String> api(String method, String path, String body) {
		Http.Caller caller = this.http.as(APPRAISER);
		return body == null ? caller.get("/api/appraisals" + path) : caller.call(method, "/api/appraisals" + path, JSON, body);
	}

	private static String quoted(String text) {
		return text == null ? null : '"' + text + '"';
	}

}
