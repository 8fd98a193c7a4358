package vn.namro.work.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** The list of assignments: its shape, its filters, and that it shows nobody another agency's work. */
@IntegrationTest
class AssignmentControllerTests {

	/** The tests share a database, so there may be agencies of other provinces. */
	private static final String ALL_OF_THE_PROVINCE = "select count(*) from assignment a join agency g on g.code = a.lead_agency where g.tenant_id like 'ha-tinh.%' and a.status <> 'WITHDRAWN'";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private ObjectMapper json;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void listsAllToTheProvince() throws Exception {
		JsonNode page = page("dieuphoi", "?size=200");
		assertThat(page.get("total").asInt()).isEqualTo(this.jdbc.sql(ALL_OF_THE_PROVINCE).query(Integer.class).single());
		JsonNode first = page("dieuphoi", "?size=1&agency=so-tu-phap").get("content").get(0);
		assertThat(first.fieldNames()).toIterable()
			.containsExactly("id", "plan", "item", "title", "lead", "leadName", "officer", "status", "light", "percent", "due", "originalDue",
					"submitted", "accepted", "returns", "extensions", "kept", "escalationLevel");
		assertThat(first.get("due").asText()).endsWith("+07:00");
		assertThat(first.get("lead").asText()).isEqualTo("so-tu-phap");
		assertThat(first.get("leadName").asText()).isEqualTo("Sở Tư pháp");
	}

	@Test
	void listsOnlyTheOwnAgencyToItsPeople() throws Exception {
		JsonNode page = page("chuyenvien.so-tu-phap", "?size=200");
		assertThat(page.get("content")).isNotEmpty().allSatisfy(row -> assertThat(row.get("lead").asText()).isEqualTo("so-tu-phap"));
		assertThat(get("chuyenvien.so-tu-phap", "?agency=so-noi-vu").statusCode()).isEqualTo(404);
		assertThat(get("chuyenvien.so-tu-phap", "?agency=khong-co").statusCode()).isEqualTo(404);
	}

	@Test
	void pages() throws Exception {
		JsonNode second = page("dieuphoi", "?page=1&size=3");
		assertThat(second.get("content")).hasSize(3);
		assertThat(second.get("page").asInt()).isEqualTo(1);
		assertThat(second.get("content").get(0).get("id")).isEqualTo(page("dieuphoi", "?size=4").get("content").get(3).get("id"));
	}

	@Test
	void filters() throws Exception {
		int thisYear = page("dieuphoi", "").get("content").get(0).get("due").asText().startsWith("2") ? java.time.Year.now().getValue() : 0;
		assertThat(page("dieuphoi", "?year=" + thisYear).get("total").asInt()).isPositive();
		assertThat(page("dieuphoi", "?year=2001").get("total").asInt()).isZero();
		assertThat(page("dieuphoi", "?status=ACCEPTED&light=red&agency=so-tai-chinh").get("total").asInt()).isZero();
		assertThat(page("dieuphoi", "?agency=so-tu-phap&size=200").get("content")).allSatisfy(row -> assertThat(row.get("lead").asText()).isEqualTo("so-tu-phap"));
		int total = page("dieuphoi", "").get("total").asInt();
		int sum = 0;
		for (Light light : Light.values()) {
			sum += page("dieuphoi", "?light=" + light.word()).get("total").asInt();
		}
		assertThat(sum).isEqualTo(total);
	}

	@Test
	@Transactional
	void showsRedWhatIsOverdueAndNotSubmitted(@Autowired AssignmentListing listing) {
		String id = this.jdbc.sql("select id from assignment where lead_agency = 'so-tai-chinh' limit 1").query(String.class).single();
		assertThat(lightOf(listing, id, "now() - interval '1 minute'")).isEqualTo("red");
		assertThat(lightOf(listing, id, "now() + interval '1 day'")).isEqualTo("orange");
		assertThat(lightOf(listing, id, "now() + interval '60 days'")).isEqualTo("grey");
		this.jdbc.sql("insert into assignment_event (assignment_id, at, actor, kind, percent) values (?, now(), 'test', 'PROGRESS', 0)").param(id).update();
		assertThat(lightOf(listing, id, "now() + interval '60 days'")).isEqualTo("green");
		this.jdbc.sql("update assignment set submitted_at = now() where id = ?").param(id).update();
		assertThat(lightOf(listing, id, "now() - interval '1 minute'")).isEqualTo("green");
	}

	@ParameterizedTest
	@CsvSource({ "light=purple, light", "status=DONE, status", "year=abc, year", "year=12, year", "page=-1, page", "size=0, size", "size=201, size",
			"size=x, size", "agency=A%27, agency" })
	void answersABadValueWithAProblemNamingTheParameter(String query, String parameter) throws Exception {
		HttpResponse<String> answer = get("dieuphoi", "?" + query);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		JsonNode problem = this.json.readTree(answer.body());
		assertThat(problem.get("title").asText()).isEqualTo("Yêu cầu không hợp lệ");
		assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
		assertThat(problem.get("detail").asText()).contains("Tham số " + parameter);
	}

	@Test
	void answersOtherErrorsWithProblemsToo() throws Exception {
		assertProblem(this.http.as("dieuphoi").post("/api/assignments", "{}"), 405);
		assertProblem(this.http.as("dieuphoi").get("/api/khong-co"), 404);
		assertProblem(this.http.anonymous().get("/api/assignments"), 401);
		assertProblem(this.http.as("lanhdao").get("/actuator/metrics"), 403);
	}

	@Test
	void isDescribedByOpenApi() {
		assertThat(this.http.as("dieuphoi").get("/v3/api-docs").body()).contains("/api/assignments").contains("Năm Rõ");
	}

	private void assertProblem(HttpResponse<String> answer, int status) throws Exception {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
		assertThat(this.json.readTree(answer.body()).get("status").asInt()).isEqualTo(status);
	}

	private String lightOf(AssignmentListing listing, String id, String due) {
		this.jdbc.sql("update obligation set due_at = " + due + " where id = ?").param(id).update();
		return listing.list(new AssignmentFilter("so-tai-chinh", null, null, null, null), java.util.List.of("ha-tinh.so-tai-chinh"), 0, 200)
			.content()
			.stream()
			.filter(row -> row.id().equals(id))
			.findFirst()
			.orElseThrow()
			.light();
	}

	private JsonNode page(String account, String query) throws Exception {
		HttpResponse<String> answer = get(account, query);
		assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(200);
		return this.json.readTree(answer.body());
	}

	private HttpResponse<String> get(String account, String query) {
		return this.http.as(account).get("/api/assignments" + query);
	}

}
