package vn.namro.notices.noticepages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.People;
import vn.namro.notices.notice.Cause;
import vn.namro.notices.notice.Notices;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.Ledger;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;

/** The bell, the page of notices, the choices, and the administrator's page of letters that did not arrive. */
@IntegrationTest
class NoticePagesTests {

	private static final String AGENCY = "huyen-cam-xuyen";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private SecondProvince secondProvince;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Notices notices;

	@Autowired
	private Ledger ledger;

	@Autowired
	private RuntimeService runtimeService;

	private String person;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.secondProvince.prepare();
		this.person = person(Groups.SPECIALIST);
	}

	@Test
	void countsOnTheBellUntilRead() {
		post("dem-1", "Việc thứ nhất");
		post("dem-2", "Việc <thứ hai>");
		Http.Caller browser = this.http.browserOf(this.person);
		assertThat(browser.get("/notices").body()).contains("Thông báo, 2 chưa đọc", "Việc &lt;thứ hai&gt;", "Việc thứ nhất");
		assertThat(browser.get("/api/notices/unread").body()).isEqualTo("{\"unread\":2}");
		assertThat(browser.submit("/notices", "/notices/" + id("dem-1") + "/read", "").statusCode()).isEqualTo(302);
		assertThat(browser.get("/account").body()).contains("Thông báo, 1 chưa đọc");
		assertThat(browser.get("/notices?unread=true").body()).contains("Việc &lt;thứ hai&gt;").doesNotContain("Việc thứ nhất");
	}

	@Test
	void marksAllAsReadButWhatCameMeanwhile() {
		post("het-1", "Việc cũ");
		Http.Caller browser = this.http.browserOf(this.person);
		String lastSeen = id("het-1");
		post("het-2", "Việc mới");
		browser.submit("/notices", "/notices/read", "lastSeen=" + lastSeen);
		assertThat(browser.get("/notices?unread=true").body()).contains("Việc mới").doesNotContain("Việc cũ");
	}

	@Test
	void leadsToTheOpenTaskOfThePersonOrElseWhereTheNoticePoints() {
		Task task = this.year.nextTask("userTask_nameOfficer", AGENCY);
		String head = person(Groups.HEAD);
		String subject = this.runtimeService.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
		this.notices.post(Cause.lapse("dan").about(subject).at("/plans/" + YearFixture.PLAN), List.of(head, this.person), "Quá hạn", "");
		assertThat(open(head, "dan")).endsWith("/camunda/app/tasklist/default/#/?task=" + task.getId());
		assertThat(open(this.person, "dan")).endsWith("/plans/" + YearFixture.PLAN);
		assertThat(this.notices.unread(head)).as("opened is read").isZero();
	}

	@Test
	void keepsNoticesFromOthers() {
		post("rieng", "Việc riêng");
		Http.Caller other = this.http.browserOf(person(Groups.HEAD));
		assertThat(other.get("/notices").body()).doesNotContain("Việc riêng");
		assertThat(other.get("/notices/" + id("rieng") + "/open").statusCode()).isEqualTo(404);
		assertThat(other.submit("/notices", "/notices/" + id("rieng") + "/read", "").statusCode()).isEqualTo(404);
		assertThat(this.notices.unread(this.person)).isEqualTo(1);
	}

	@Test
	void remembersWhatThePersonChooses() {
		Http.Caller browser = this.http.browserOf(this.person);
		assertThat(browser.submit("/account/notices", "/account/notices", "digestAt=10:00&phone=0912+345+678&take=bell/RETURN").statusCode()).isEqualTo(302);
		String page = browser.get("/account/notices").body();
		assertThat(page).contains("value=\"10:00\" selected=\"selected\"", "value=\"0912345678\"", "chỉ có chuông");
		assertThat(page).containsPattern("value=\"bell/LAPSE\"[^>]*checked").containsPattern("value=\"bell/RETURN\"[^>]*checked");
		this.notices.post(Cause.reminder("khong-chuong"), List.of(this.person), "Nhắc", "");
		this.notices.post(Cause.lapse("van-chuong"), List.of(this.person), "Quá hạn", "");
		assertThat(this.notices.unread(this.person)).as("lapses cannot be switched off").isEqualTo(1);
	}

	@Test
	void saysWhatIsWrongWithAChoice() {
		Http.Caller browser = this.http.browserOf(this.person);
		HttpResponse<String> answer = browser.submit("/account/notices", "/account/notices", "digestAt=03:00&phone=12ab");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Giờ nhận bản tổng hợp: chọn", "Số điện thoại: chỉ gồm 8 đến 15 chữ số");
		assertThat(browser.submit("/account/notices", "/account/notices", "digestAt=trua").statusCode()).isEqualTo(422);
		assertThat(this.ledger.value("select count(*)::text from notice_preference where account = ?", this.person)).isEqualTo("0");
	}

	@Test
	void showsAdministratorsWhatDidNotArriveInTheirProvince() {
		post("hong", "Thư hỏng");
		this.ledger.change("""
				insert into notice_delivery (recipient, channel, notice_id, kinds, message_id, state, attempts, last_error, next_attempt_at, created_at)
				values (?, 'mail', ?::bigint, '{LAPSE}', ?, 'FAILED', 3, 'Máy chủ thư từ chối: 550 <hộp thư>', now(), now())
				""", this.person, id("hong"), "hong-" + this.person);
		String delivery = this.ledger.value("select id::text from notice_delivery where recipient = ?", this.person);
		Http.Caller administrator = this.http.browserOf("quantri");
		assertThat(administrator.get("/administration/notices").body()).contains("Thư hỏng", "550 &lt;hộp thư&gt;", "đã thử 3 lần", "không còn trong cấu hình",
				"Chưa đặt máy chủ thư");
		Http.Caller foreign = this.http.browserOf("hai.administrator");
		assertThat(foreign.get("/administration/notices").body()).doesNotContain("Thư hỏng");
		assertThat(foreign.submit("/administration/notices", "/administration/notices/" + delivery + "/again", "").statusCode()).isEqualTo(404);
		foreign.submit("/administration/notices", "/administration/notices/again", "");
		assertThat(state()).isEqualTo("FAILED 3");
		assertThat(administrator.submit("/administration/notices", "/administration/notices/" + delivery + "/again", "").statusCode()).isEqualTo(302);
		assertThat(state()).isEqualTo("WAITING 0");
	}

	private String state() {
		return this.ledger.value("select state || ' ' || attempts from notice_delivery where recipient = ?", this.person);
	}

	private void post(String key, String subject) {
		this.notices.post(Cause.lapse(key), List.of(this.person), subject, "Nội dung");
	}

	private String id(String key) {
		return this.ledger.value("select id::text from notice where unique_key = ?", key + "/" + this.person);
	}

	private String open(String account, String key) {
		String id = this.ledger.value("select id::text from notice where unique_key = ?", key + "/" + account);
		return this.http.browserOf(account).get("/notices/" + id + "/open").headers().firstValue("Location").orElseThrow();
	}

	private String person(String role) {
		String account = "thong-bao-" + NUMBER.incrementAndGet() + "." + AGENCY;
		this.people.save(account, "Người nhận " + account, this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint(account, role, AGENCY, Scope.AGENCY, null, null, null);
		return account;
	}

}
