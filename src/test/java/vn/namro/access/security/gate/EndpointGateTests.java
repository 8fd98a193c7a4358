package vn.namro.access.security.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** What the access list does not name is closed, however the address is spelled. */
@IntegrationTest
class EndpointGateTests {

	private static final String OFFICER = "chuyenvien.so-tu-phap";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/user", "//user", "/./user", "/x/../user", "/task/../user", "/%75ser", "/user;x=1", "/user/", "/USER", "/user%00", "/task%2f..%2fuser",
			"/%2e%2e/engine-rest/user", "/engine/default/user", "/engine/default/task", "/task/", "/Task", "/task.json", "/task;a=b" })
	void staysClosedHoweverTheAddressIsSpelled(String path) {
		assertThat(this.http.as(OFFICER).get("/engine-rest" + path).statusCode()).as("REST").isIn(400, 403, 404);
		assertThat(this.http.browserOf(OFFICER).get("/camunda/api/engine/engine/default" + path).statusCode()).as("applications").isIn(400, 403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ENGINE-REST/task", "/engine-rest;x/task", "//engine-rest/task", "/camunda/api/engine/engine/other/task", "/camunda/api/engine/task",
			"/camunda/api/engine/engine/Default/task", "/camunda/api//engine/engine/default/user", "/camunda/app/../api/engine/engine/default/user",
			"/camunda/api/admin/setup/default/user/create", "/camunda/app/admin/default/setup/" })
	void closesOtherWaysIn(String path) {
		assertThat(this.http.browserOf("quantri").get(path).statusCode()).isIn(400, 403, 404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "HEAD", "OPTIONS", "PATCH", "TRACE", "PROPFIND" })
	void closesOtherMethods(String method) {
		assertThat(this.http.as(OFFICER).call(method, "/engine-rest/task", null, null).statusCode()).isIn(400, 403, 405);
	}

	@Test
	void opensWhatTheListNames() {
		assertThat(this.http.as(OFFICER).get("/engine-rest/task?maxResults=1").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "process-definition?key=assignment", "decision-definition?key=escalationStep" })
	void limitsTheListsThatCockpitAsksForWithoutALimit(String list) {
		var browser = this.http.browserOf("dieuphoi");
		browser.get("/camunda/app/cockpit/default/");
		assertThat(browser.get("/camunda/api/engine/engine/default/" + list + "&sortBy=version&sortOrder=desc&withoutTenantId=true").statusCode()).isEqualTo(200);
	}

	@Test
	void takesNoPasswordThroughTheEnginesOwnLogin() {
		var browser = this.http.browserOf("quantri");
		browser.get("/");
		var answer = browser.call("POST", "/camunda/api/admin/auth/user/default/login/cockpit", "application/x-www-form-urlencoded",
				"username=" + OFFICER + "&password=" + YearFixture.PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(403);
	}

	@Test
	void tellsTheProfileOfTheOwnAccountOnly() {
		assertThat(this.http.as(OFFICER).get("/engine-rest/user/" + OFFICER + "/profile").statusCode()).isEqualTo(200);
		assertThat(this.http.as(OFFICER).get("/engine-rest/user/dieuphoi/profile").statusCode()).isEqualTo(403);
	}

	@Test
	void answersInVietnameseWhenItRefuses() {
		var answer = this.http.as(OFFICER).get("/engine-rest/batch");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.body()).contains("không được xem hoặc làm việc này");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/engine-rest/task?maxResults=2001", "/engine-rest/history/task?firstResult=0" })
	void refusesListsWithoutEnd(String path) {
		var answer = this.http.as(OFFICER).get(path);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("tối đa 2000 kết quả");
	}

	@Test
	void countsWithoutLimit() {
		assertThat(this.http.as(OFFICER).get("/engine-rest/history/task/count").statusCode()).isEqualTo(200);
		assertThat(this.http.as(OFFICER).get("/engine-rest/task/count").statusCode()).isEqualTo(200);
	}

	@Test
	void complainsAboutWordsThatAreNoRoles() {
		assertThatThrownBy(() -> AccessList.parse("GET /x nobody")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> AccessList.parse("GET /x")).isInstanceOf(IllegalArgumentException.class);
		assertThat(AccessList.parse("# nothing\n\nGET,POST {engine}/x everybody").rules()).extracting(AccessRule::method).isEqualTo(List.of("GET", "POST", "GET", "POST"));
	}

}
