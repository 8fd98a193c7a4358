package vn.namro.results.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import vn.namro.results.result.ResultScenario.Made;
import vn.namro.results.result.ResultScenario;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;

/** A published result is corrected on a page: proposed, seen with what would move, decided by another; points, thresholds and reasons alike. */
@IntegrationTest
class CorrectionPagesTests {

	@Autowired
	private Http http;

	@Autowired
	private Ledger ledger;

	private ResultScenario scenario;

	private Made made;

	private String page;

	@Autowired
	void scenario(AutowireCapableBeanFactory beans) {
		this.scenario = (ResultScenario) beans.autowire(ResultScenario.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
	}

	@BeforeEach
	void publish() {
		this.made = this.scenario.published(3, 10);
		this.page = "/results" + this.made.path() + "/corrections";
	}

	@Test
	void showWhatWouldMoveAndAreDecidedByAnother() {
		propose("coordinator", "unit=" + this.made.agency(1) + "&criterion=1.1&points=0%2C5");
		assertThat(snapshots()).isEqualTo("1");
		assertThat(this.http.browserOf(this.made.account("council")).get(this.page).body()).contains("Cộng nhầm", "chờ quyết định", ">1.1<", ">0,5<").doesNotContain("công bố lại");
		long id = Long.parseLong(this.ledger.value("select max(id) from result_correction where plan_code = ?", this.made.code()));
		Http.Caller leader = this.http.browserOf(this.made.account("leader"));
		leader.submit(this.page, this.page + "/" + id, "granted=true&number=&date=");
		assertThat(snapshots()).as("no number, no date").isEqualTo("1");
		leader.submit(this.page, this.page + "/" + id, "granted=true&number=30%2FQ%C4%90-UBND&date=2024-04-02");
		assertThat(snapshots()).isEqualTo("2");
		assertThat(this.ledger.value("select status || ' ' || decision_number || ' ' || decided_by from result_correction where id = ?", id))
			.isEqualTo("DECIDED 30/QĐ-UBND " + this.made.account("leader"));
		leader.submit(this.page, this.page + "/" + id, "granted=true&number=31&date=2024-04-02");
		assertThat(snapshots()).isEqualTo("2");
	}

	@Test
	void areRefusedWithAReasonAndNeverDecidedByWhoProposed() {
		propose("leader", "unit=" + this.made.agency(1) + "&criterion=1.1&points=0%2C5");
		long id = Long.parseLong(this.ledger.value("select max(id) from result_correction where plan_code = ?", this.made.code()));
		Http.Caller leader = this.http.browserOf(this.made.account("leader"));
		leader.submit(this.page, this.page + "/" + id, "granted=true&number=30&date=2024-04-02");
		assertThat(leader.get(this.page).body()).contains("chờ quyết định");
		assertThat(snapshots()).isEqualTo("1");
		assertThat(this.http.browserOf(this.made.account("observer")).open(this.page).statusCode()).isEqualTo(403);
	}

	@Test
	void refuseWhatChangesNothingOrDoesNotExist() {
		propose("coordinator", "unit=" + this.made.agency(1) + "&criterion=9.9&points=1");
		propose("coordinator", "grades=A+%3D+80%3B+B+%3D+90");
		assertThat(this.ledger.texts("select id from result_correction where plan_code = ?", this.made.code())).isEmpty();
	}

	@Test
	void changeThresholdsAndReasonsToo() {
		String api = "/api/results" + this.made.path() + "/corrections";
		String other = "\"grades\": [{\"grades\": [{\"name\": \"A\", \"from\": 99.5}, {\"name\": \"B\", \"from\": 10}]}], \"reasons\": [{\"unit\": \"" + this.made.agency(2)
				+ "\", \"criterion\": \"1.2\", \"reason\": \"Theo báo cáo 7/BC-STP\"}]";
		assertThat(this.http.as(this.made.account("council")).post(api + "/preview", "{" + other + "}").body()).contains("Ngưỡng xếp loại", "Theo báo cáo 7/BC-STP", "A từ 99.5%");
		assertThat(this.ledger.texts("select kind from result_override where plan_code = ?", this.made.code())).as("looking changes nothing").isEmpty();
		String body = "{\"decisionNumber\": \"32/QĐ-UBND\", \"decisionDate\": \"2024-04-03\", \"reason\": \"Sai ngưỡng\", " + other + "}";
		assertThat(this.http.as(this.made.account("leader")).post(api, body).body()).contains("\"grade\":\"A\"", "\"grade\":\"B\"", "CORRECTED");
		assertThat(this.http.as(this.made.account("observer")).get("/api/results" + this.made.path() + "?unit=" + this.made.agency(2)).body()).contains("Theo báo cáo 7/BC-STP");
		assertThat(this.ledger.texts("select kind from result_override where plan_code = ? order by 1", this.made.code())).containsExactly("GRADES", "REASON");
	}

	@Test
	void refuseTheSamePointsTheSameLineTwiceAndADecisionBeforeTheOneInForce() {
		assertThat(corrected("2024-04-02", score(1, "2"))).contains("đã là 2 điểm, không có gì để đính chính", "\"status\":422");
		assertThat(corrected("2024-04-02", score(1, "1") + ", " + score(1, "0"))).contains("được nêu hai lần");
		assertThat(corrected("2024-02-13", score(1, "1"))).contains("(13/02/2024) trước ngày của quyết định đã công bố (14/02/2024)");
		assertThat(snapshots()).isEqualTo("1");
		assertThat(corrected("2024-02-14", score(1, "1"))).contains("CORRECTED");
	}

	@Test
	void refuseALineThatDoesNotApply() {
		Made other = this.scenario.appraised(2, 10);
		this.ledger.change("update score set not_applicable = '7/QĐ-UBND' where sheet_id = ? and criterion_code = '1.1'", other.sheet(1));
		this.scenario.publish(other);
		String body = "{\"scores\": [{\"unit\": \"" + other.agency(1) + "\", \"criterion\": \"1.1\", \"points\": \"1\"}]}";
		assertThat(this.http.as(other.account("leader")).post("/api/results" + other.path() + "/corrections/preview", body).body()).contains("không áp dụng", "7/QĐ-UBND");
	}

	@Test
	void sayOfWhatIsNotPublishedThatItIsNot() {
		Made other = this.scenario.appraised(2, 10);
		assertThat(this.http.as(other.account("leader")).post("/api/results" + other.path() + "/corrections", "{}").body()).contains("chưa công bố nên chưa có gì để đính chính");
	}

	private String score(int agency, String points) {
		return "{\"unit\": \"" + this.made.agency(agency) + "\", \"criterion\": \"1.1\", \"points\": \"" + points + "\"}";
	}

	private String corrected(String date, String scores) {
		return this.http.as(this.made.account("leader"))
			.post("/api/results" + this.made.path() + "/corrections",
					"{\"decisionNumber\": \"33/QĐ-UBND\", \"decisionDate\": \"" + date + "\", \"reason\": \"Cộng nhầm\", \"scores\": [" + scores + "]}")
			.body();
	}

	private void propose(String role, String fields) {
		this.http.browserOf(this.made.account(role)).submit(this.page, this.page, fields + "&why=" + URLEncoder.encode("Cộng nhầm", StandardCharsets.UTF_8));
	}

	private String snapshots() {
		return this.ledger.value("select count(*) from result_snapshot where plan_code = ?", this.made.code());
	}

}
