package vn.namro.work.assignmentpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.PlanFixture;
import vn.namro.testing.SecondProvince;
import vn.namro.work.assignment.AssignmentLaunch;

/** The page of one assignment: what it shows to whom, what it offers to whom, and what is asked from it. */
@IntegrationTest
class AssignmentPagesTests {

	@Autowired
	private Http http;

	@Autowired
	private PlanFixture plans;

	@Autowired
	private SecondProvince second;

	@Autowired
	private Ledger ledger;

	@Autowired
	private AssignmentLaunch launch;

	private String id;

	private String page;

	@BeforeEach
	void launch() {
		this.second.prepare();
		String plan = this.plans.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", LocalDate.now().minusDays(3), "so-noi-vu")).code();
		this.launch.launchNext(plan);
		this.id = plan + ":1:so-tu-phap";
		this.page = "/assignments/" + this.id;
	}

	@Test
	void showsDatesLightPartsAndHistory() {
		String shown = this.http.browserOf("lanhdao").get(this.page).body();
		assertThat(shown).contains("Quá hạn", "hạn ban đầu", "Phần phối hợp", "còn thiếu", "Bắt đầu tính hạn", "Yêu cầu thủ trưởng giải trình")
			.doesNotContain("Xin gia hạn</summary>");
		assertThat(this.http.browserOf("chuyenvien.so-tu-phap").get(this.page).body()).contains("Xin gia hạn</summary>", "Nêu khó khăn, vướng mắc</summary>")
			.doesNotContain("Yêu cầu thủ trưởng giải trình");
	}

	@Test
	void takesARequestAndShowsItWithItsState() {
		Http.Caller specialist = this.http.browserOf("chuyenvien.so-tu-phap");
		assertThat(specialist.submit(this.page, this.page + "/extensions", "wanted=" + LocalDate.now().plusDays(30) + "&reason=Ch%E1%BB%9D&objective=true"
				+ "&documentNumber=5/CV&documentDate=" + LocalDate.now().minusDays(1) + "&issuingBody=STP&documentAbstract=Xin").statusCode()).isEqualTo(302);
		assertThat(specialist.get(this.page).body()).contains("Chờ thủ trưởng xác nhận", "5/CV", "Rút đề nghị gia hạn").doesNotContain("Xin gia hạn</summary>");
		assertThat(specialist.submit(this.page, this.page + "/extensions/withdraw", "").statusCode()).isEqualTo(302);
		assertThat(specialist.get(this.page).body()).contains("Đã rút");
	}

	@Test
	void tellsWhatIsMissing() {
		var answer = this.http.browserOf("chuyenvien.so-tu-phap").submit(this.page, this.page + "/extensions", "reason=x&wanted=");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Ngày xin gia hạn đến: chưa nhập.", "Số, ký hiệu văn bản không được để trống.");
		assertThat(this.http.browserOf("chuyenvien.so-tu-phap").submit(this.page, this.page + "/explanations", "question=x").statusCode()).isEqualTo(403);
	}

	@Test
	void carriesAnExplanationFromDemandToAnswer() {
		Http.Caller leader = this.http.browserOf("lanhdao");
		assertThat(leader.submit(this.page, this.page + "/explanations", "question=Vi+sao").statusCode()).isEqualTo(302);
		assertThat(leader.submit(this.page, this.page + "/explanations", "question=Vi+sao").statusCode()).isEqualTo(409);
		assertThat(leader.get(this.page).body()).contains("Đang giải trình", "Rút yêu cầu giải trình");
		assertThat(this.http.as("giamsat").get("/api/assignments/" + this.id + "/explanations").body()).contains("\"status\":\"open\"", "Vi sao");
	}

	@Test
	void existsForNobodyOutside() {
		for (String outsider : new String[] { "thutruong.so-tai-chinh", "thutruong." + SecondProvince.AGENCY, "hai.leader" }) {
			assertThat(this.http.browserOf(outsider).get(this.page).statusCode()).isEqualTo(404);
			var refused = this.http.as(outsider).post("/api/assignments/" + this.id + "/obstacles", "{}");
			assertThat(refused.statusCode()).isEqualTo(404);
			assertThat(refused.body()).contains("trong phạm vi của tài khoản này");
		}
	}

	@Test
	void letsTheCoordinatorAloneOpenAnAcceptedResultAgain() {
		assertThat(this.http.browserOf("dieuphoi").get(this.page).body()).doesNotContain("Mở lại kết quả đã xác nhận");
		this.ledger.change("update assignment set status = 'ACCEPTED', accepted_at = now() where id = ?", this.id);
		assertThat(this.http.browserOf("dieuphoi").get(this.page).body()).contains("Mở lại kết quả đã xác nhận");
		assertThat(this.http.browserOf("thutruong.so-tu-phap").get(this.page).body()).doesNotContain("Mở lại kết quả đã xác nhận");
		assertThat(this.http.browserOf("thutruong.so-tu-phap").submit(this.page, this.page + "/reopen", "reopenReason=Sai").statusCode()).isEqualTo(404);
		assertThat(this.http.browserOf("dieuphoi").submit(this.page, this.page + "/reopen", "reopenReason=").statusCode()).isEqualTo(422);
	}

	@Test
	void listsTheWayToEachByLight() {
		String list = "/assignments?plan=" + this.page.substring("/assignments/".length(), this.page.indexOf(':'));
		assertThat(this.http.browserOf("thutruong.so-tu-phap").get(list + "&light=red").body()).contains(this.page).contains("Quá hạn");
		assertThat(this.http.browserOf("thutruong.so-tu-phap").get(list + "&light=green").body()).doesNotContain(this.page);
		assertThat(this.http.browserOf("thutruong.so-tai-chinh").get(list).body()).doesNotContain(this.page);
		assertThat(this.http.browserOf("lanhdao").get("/assignments?light=blue").statusCode()).isEqualTo(404);
	}

}
