package vn.namro.papers.exportlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.access.people.Groups;
import vn.namro.notices.notice.Notices;
import vn.namro.testing.Formulas;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;

/** Every list answers everybody to whom it is offered, and shows nobody more than the pages do. */
@IntegrationTest
class ExportListTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String SPECIALIST = "chuyenvien." + SecondProvince.AGENCY;

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private SecondProvince province;

	@Autowired
	private Notices notices;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.province.prepare();
	}

	@Test
	void offersEverybodyWhatTheRoleOpens() throws IOException {
		assertThat(names(this.http.as("hai.administrator"))).contains("audit", "people", "agencies", "assignments").doesNotContain("evidence-documents");
		assertThat(names(this.http.as(SPECIALIST))).contains("assignments", "evidence-documents", "notices").doesNotContain("audit", "people", "calendar", "criteria");
		JsonNode first = JSON.readTree(this.http.as(SPECIALIST).get("/api/export").body()).get(0);
		assertThat(first.get("columns").get(0).get("title").asText()).isNotBlank();
		assertThat(this.http.as(SPECIALIST).get("/api/export/audit?format=json").statusCode()).isEqualTo(404);
	}

	@Test
	void answersEveryListToEveryRoleAndTellsNothingOfTheOtherProvince() throws IOException {
		List<String> accounts = new ArrayList<>(List.of(SPECIALIST, "thutruong." + SecondProvince.AGENCY));
		Groups.ALL.stream().filter(role -> !role.equals(Groups.SPECIALIST) && !role.equals(Groups.HEAD)).forEach(role -> accounts.add("hai." + role));
		List<String> complaints = new ArrayList<>();
		for (String account : accounts) {
			Http.Caller caller = this.http.browserOf(account);
			for (String list : names(caller)) {
				HttpResponse<String> answer = caller.get("/api/export/" + list + "?format=json" + (list.equals("so-dai") ? "&subject=3" : ""));
				if (answer.statusCode() != 200 || !JSON.readTree(answer.body()).isArray() || answer.body().contains("ha-tinh")) {
					complaints.add(list + " for " + account + ": " + start(answer));
				}
			}
		}
		assertThat(complaints).isEmpty();
	}

	@Test
	void showsAnAgencyItsOwnWork() throws IOException {
		Http.Caller caller = this.http.browserOf(SPECIALIST);
		for (String list : List.of("assignments", "obligations", "agency-plans", "score-sheets", "scores", "implementing-documents", "reports", "agency-reports", "campaign-progress")) {
			for (JsonNode row : rows(caller, list, "")) {
				assertThat(row.has("leadAgency") ? row.get("leadAgency").asText() : row.get("agencyCode").asText()).as(list).isEqualTo(SecondProvince.AGENCY);
			}
		}
		assertThat(rows(caller, "assignments", "")).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "hai.coordinator", "hai.observer", "hai.leader", "chuyenvien." + SecondProvince.AGENCY, "thutruong.so-y-te", "dieuphoi" })
	void showsWhatTheInterfacesList(String account) throws IOException {
		Http.Caller caller = this.http.browserOf(account);
		if (caller.get("/api/assignments").statusCode() != 200) {
			return; // no such account in the demonstration
		}
		assertThat(rows(caller, "assignments", "")).hasSize(total(caller, "/api/assignments?size=1", "total"));
		assertThat(rows(caller, "scores", "")).hasSize(total(caller, "/api/scores?size=1", "total"));
		assertThat(rows(caller, "campaigns", "")).hasSize(JSON.readTree(caller.get("/api/campaigns").body()).size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "nothing?format=json|404|nothing", "assignments?format=pdf|400|xlsx, csv, json", "assignments?year=abc|400|từ 2000 đến 2099",
			"assignments?year=2023&year=2024|400|nêu nhiều lần", "assignments?farbe=rot|400|các tham số dùng được", "notices?year=2026|400|from", "notices?from=2026-02-30|400|ngày có thật", "assignments?format=csv&separator=x|400|semicolon",
			"assignments?format=csv&locale=fr|400|vi, en", "assignments?plan=ha-tinh-2023|404|ha-tinh-2023", "assignments?agency=so-y-te|404|so-y-te", "assignments?agency=khong-co|404|khong-co" })
	void refusesBeforeTheFirstByte(String address, int status, String words) {
		HttpResponse<String> answer = this.http.as(SPECIALIST).get("/api/export/" + address);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
		assertThat(answer.body()).contains(words);
	}

	@Test
	void runsNothingThatSomebodyTyped() throws IOException {
		String text = "=HYPERLINK(\"http://example.org\",\"xem\")";
		this.notices.post("thu-xuat/" + System.nanoTime(), List.of("hai.observer"), text, "@SUM(1)\t\r\n-5");
		Http.Caller caller = this.http.as("hai.observer");
		byte[] workbook = caller.download("/api/export/notices");
		assertThat(Formulas.in(workbook)).isEmpty();
		assertThat(Formulas.cells(workbook).get(1)).contains(text);
		assertThat(caller.get("/api/export/notices?format=csv").body()).startsWith("\uFEFF").contains("\"'=HYPERLINK(\"\"http://example.org\"\",\"\"xem\"\")\"").contains("\"'@SUM(1)");
		assertThat(rows(caller, "notices", "").get(0).get("subject").asText()).isEqualTo(text);
	}

	@Test
	void namesTheFileForPeopleAndKeepsItFromCaches() {
		HttpResponse<String> answer = this.http.as(SPECIALIST).get("/api/export/assignments?format=csv");
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("nhiem-vu-duoc-giao-");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	/** The links of a page lead to files. */
	@ParameterizedTest
	@CsvSource({ "/", "/assignments", "/plans/" + SecondProvince.PLAN, "/plans/" + SecondProvince.PLAN + "/cascade", "/plans/" + SecondProvince.PLAN + "/amendments",
			"/plans/" + SecondProvince.PLAN + "/documents", "/agency-plans", "/campaigns", "/scores", "/results", "/points", "/notices", "/substitutions" })
	void leadsFromPagesToFiles(String page) {
		Http.Caller caller = this.http.browserOf("hai.coordinator");
		String body = caller.get(page).body();
		List<String> links = java.util.regex.Pattern.compile("href=\"(/api/export/[^\"]+)\"").matcher(body).results().map(hit -> hit.group(1).replace("&amp;", "&")).toList();
		assertThat(links).as(page).hasSizeGreaterThanOrEqualTo(3);
		links.stream().filter(link -> link.contains("format=csv")).forEach(link -> assertThat(caller.get(link).statusCode()).as(link).isEqualTo(200));
	}

	private Set<String> names(Http.Caller caller) throws IOException {
		Set<String> names = new TreeSet<>();
		JSON.readTree(caller.get("/api/export").body()).forEach(offer -> names.add(offer.get("name").asText()));
		return names;
	}

	private static List<JsonNode> rows(Http.Caller caller, String list, String filters) throws IOException {
		HttpResponse<String> answer = caller.get("/api/export/" + list + "?format=json" + filters);
		assertThat(answer.statusCode()).as(list + ": " + start(answer)).isEqualTo(200);
		return StreamSupport.stream(JSON.readTree(new ByteArrayInputStream(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8))).spliterator(), false).toList();
	}

	private static int total(Http.Caller caller, String address, String field) throws IOException {
		return JSON.readTree(caller.get(address).body()).get(field).asInt();
	}

	private static String start(HttpResponse<String> answer) {
		return answer.body().substring(0, Math.min(300, answer.body().length()));
	}

}
