package vn.namro.results.pointsatrisk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.PlanFixture;
import vn.namro.work.assignment.AssignmentLaunch;

/** Four points of one criterion hang on two items, and everybody sees the own part of them. */
@IntegrationTest
class PointsPageTests {

	@Autowired
	private Http http;

	@Autowired
	private PlanFixture fixture;

	@Autowired
	private AssignmentLaunch launch;

	@Autowired
	private JdbcClient jdbc;

	private final ObjectMapper json = new ObjectMapper();

	private String plan;

	@BeforeEach
	void launchPlan() {
		LocalDate due = LocalDate.of(2099, 6, 30);
		this.plan = this.fixture.plan(PlanFixture.SMALL_SET, PlanFixture.item("1", "so-tu-phap", due), PlanFixture.item("2", "so-tai-chinh", due)).code();
		while (this.launch.launchNext(this.plan)) {
			continue;
		}
	}

	@Test
	void pointsFollowTheWork() throws IOException {
		assertThat(field().get("onTrack").decimalValue()).isEqualByComparingTo("4");
		this.jdbc.sql("update assignment set forecast_on = '2099-07-01' where id = ?").param(this.plan + ":1:so-tu-phap").update();
		this.jdbc.sql("update assignment set status = 'ACCEPTED', submitted_at = now(), accepted_at = now() where id = ?").param(this.plan + ":2:so-tai-chinh").update();
		JsonNode row = field();
		assertThat(row.get("key").asText()).isEqualTo("PAR.1");
		assertThat(row.get("secured").decimalValue()).isEqualByComparingTo("2");
		assertThat(row.get("hanging").decimalValue()).isEqualByComparingTo("2");
		assertThat(row.get("total").decimalValue()).isEqualByComparingTo("4");
		this.jdbc.sql("update obligation set due_at = '2020-01-01T00:00:00Z' where id = ?").param(this.plan + ":1:so-tu-phap").update();
		assertThat(field().get("lost").decimalValue()).isEqualByComparingTo("2");
		this.jdbc.sql("update obligation set due_at = '2099-06-30T00:00:00Z' where id = ?").param(this.plan + ":1:so-tu-phap").update();
	}

	@Test
	void everybodySeesTheOwnPart() throws IOException {
		assertThat(rows("dieuphoi", "agency")).hasSize(2);
		JsonNode own = rows("chuyenvien.so-tu-phap", "agency");
		assertThat(own).singleElement().satisfies(row -> {
			assertThat(row.get("key").asText()).isEqualTo("so-tu-phap");
			assertThat(row.get("total").decimalValue()).isEqualByComparingTo("2");
		});
		assertThat(rows("dieuphoi", "officer")).allSatisfy(row -> assertThat(row.get("name").asText()).contains("Sở "));
	}

	@Test
	void thePageShowsTheNumbers() {
		String page = this.http.browserOf("dieuphoi").get("/points?plan=" + this.plan + "&by=agency").body();
		assertThat(page).contains("4,00 điểm", "Sở Tư pháp", "2,00", "Đang mất");
		assertThat(this.http.browserOf("dieuphoi").get("/points").statusCode()).isEqualTo(200);
	}

	@Test
	void anotherProvincesPlanIsUnknown() {
		assertThat(this.http.as("dieuphoi").get("/api/points-at-risk?plan=khong-co").statusCode()).isEqualTo(404);
		assertThat(this.http.as("dieuphoi").get("/api/points-at-risk?by=mau").statusCode()).isEqualTo(400);
	}

	private JsonNode field() throws IOException {
		return rows("dieuphoi", "field").get(0);
	}

	private JsonNode rows(String account, String by) throws IOException {
		String body = this.http.as(account).get("/api/points-at-risk?plan=" + this.plan + "&by=" + by).body();
		return this.json.readTree(body);
	}

}
