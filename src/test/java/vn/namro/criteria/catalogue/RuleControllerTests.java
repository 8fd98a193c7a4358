package vn.namro.criteria.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** Whoever types figures sees the points that count, or what is wrong with the figures. */
@IntegrationTest
class RuleControllerTests {

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private Criteria criteria;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.criteria.load(CriteriaSetFile.read(Path.of("config/catalogues/noi-bo-so-nganh-mau.yaml")));
	}

	@Test
	void computesPointsAndSaysHow() {
		HttpResponse<String> answer = evaluate("1.2", "{\"soViec\": 50, \"soViecHoanThanh\": 45}");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.body()).contains("\"points\":3.60").contains("= 45 / 50 = 90%, từ 80% trở lên → 4 × 45 / 50 = 3,6 điểm");
	}

	@Test
	void saysWhatIsWrongWithFigures() {
		HttpResponse<String> answer = evaluate("1.2", "{\"soViec\": 50, \"soViecHoanThanh\": 51}");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("\"code\":\"rule.figure\"").contains("51 lớn hơn 'Số nhiệm vụ trong kế hoạch' (50)");
		assertThat(evaluate("2.1", "{\"soDuocGiao\": 3}").body()).contains("rule.figure.missing").contains("Số văn bản trình đúng hạn");
		assertThat(evaluate("2.1", "{\"soDuocGiao\": \"x\"}").statusCode()).isEqualTo(422);
	}

	@Test
	void computesBonusAndPenaltyPoints() {
		assertThat(evaluate("T1", "{\"soTruongHop\": 5}").body()).contains("\"points\":3.00");
	}

	@Test
	void knowsOnlyCriteriaOfTheSet() {
		assertThat(evaluate("77", "{}").statusCode()).isEqualTo(404);
		assertThat(this.http.as("dieuphoi").post("/api/rules/evaluate", "{\"set\": \"khong-co\", \"criterion\": \"1\"}").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> evaluate(String criterion, String declared) {
		return this.http.as("dieuphoi").post("/api/rules/evaluate", "{\"set\": \"noi-bo-so-nganh-mau\", \"criterion\": \"" + criterion + "\", \"declared\": " + declared + "}");
	}

}
