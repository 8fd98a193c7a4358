package vn.namro.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Headers, sizes and errors are in order on every answer, also on those that no controller gives. */
@IntegrationTest
class WebHygieneTests {

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/login", "/assets/namro.css", "/api/assignments", "/engine-rest/task", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
			"/camunda/lib/deps.js", "/camunda/api/engine/engine/default/task?maxResults=1", "/actuator/health", "/khong-co", "/plans/khong-co" })
	void protectsEveryAnswerByHeaders(String path) {
		var headers = this.http.browserOf("dieuphoi").get(path).headers();
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(headers.firstValue("Permissions-Policy")).hasValueSatisfying(value -> assertThat(value).contains("camera=()"));
		assertThat(headers.firstValue("Server")).isEmpty();
		assertThat(headers.firstValue("X-Powered-By")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "welcome" })
	void letsCamundasPagesRunTheirOwnScriptsOnly(String application) {
		var policies = this.http.browserOf("dieuphoi").get("/camunda/app/" + application + "/default/").headers().allValues("Content-Security-Policy");
		assertThat(policies).singleElement().satisfies(policy -> {
			assertThat(policy).contains("default-src 'self'").contains("object-src 'none'").contains("frame-ancestors 'none'").contains("'nonce-");
			assertThat(policy).doesNotContain("unsafe-eval").doesNotContain("https:");
			assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("style-src"))).doesNotContain("unsafe-inline");
		});
	}

	@Test
	void refusesFormsWithoutTheToken() {
		var browser = this.http.browserOf("dieuphoi");
		assertThat(browser.submit("/", "/logout", "").statusCode()).isEqualTo(302);
		var other = this.http.browserOf("dieuphoi");
		var refused = other.post("/logout", "");
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("Hãy tải lại trang");
		assertThat(other.post("/camunda/api/engine/engine/default/task?maxResults=1", "{}").statusCode()).isEqualTo(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest/task", "/login", "/camunda/api/engine/engine/default/task", "/api/assignments" })
	void refusesBodiesThatAreTooLarge(String path) throws IOException {
		String answer = raw("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 6000000\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
		assertThat(answer).contains("HTTP/1.1 413").contains("vượt giới hạn");
	}

	@Test
	void refusesBodiesOfUnknownLength() throws IOException {
		String answer = raw("POST /engine-rest/task HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 411").contains("Content-Length");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /<script> HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "GARBAGE\r\n\r\n", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
			"GET /x;y HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" })
	void tellsNothingAboutTheServerWhenARequestIsBroken(String request) throws IOException {
		String answer = raw(request);
		assertThat(answer).startsWith("HTTP/1.1 400").contains("Yêu cầu không hợp lệ");
		assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Apache").doesNotContain("Exception").doesNotContain("at org.");
	}

	@Test
	void refusesHeadersWithoutEnd() throws IOException {
		assertThat(raw("GET /login HTTP/1.1\r\nHost: a\r\nX-A: " + "a".repeat(20_000) + "\r\n\r\n")).startsWith("HTTP/1.1 400").doesNotContain("Exception");
	}

	@Test
	void doesNotEchoRequests() throws IOException {
		assertThat(raw("TRACE /login HTTP/1.1\r\nHost: a\r\nX-Secret: mat-ma\r\nConnection: close\r\n\r\n")).doesNotContain("mat-ma").doesNotStartWith("HTTP/1.1 200");
	}

	private String raw(String request) throws IOException {
		URI address = URI.create(this.http.url("/"));
		try (Socket socket = new Socket(address.getHost(), address.getPort())) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
