package vn.namro.planning.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** A plan comes in whole or not at all, by the right people only, and goes out as it came in. */
@IntegrationTest
class PlanImportControllerTests {

	private static final String BAC_GIANG = "dieuphoi.bac-giang";

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private Agencies agencies;

	@Autowired
	private People people;

	@Autowired
	private PasswordEncoder passwords;

	@Autowired
	private Plans plans;

	@Autowired
	private PlanPapers papers;

	private final ObjectMapper json = new ObjectMapper();

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void theFirstSeedComesInWithItsContradictionAsAWarning() throws IOException {
		JsonNode answer = take("dieuphoi", "", "nap-1", 200);
		assertThat(answer.get("accepted").asInt()).isEqualTo(50);
		assertThat(answer.get("errors")).isEmpty();
		assertThat(answer.get("warnings").toString()).contains("8,48/10").contains("84,48%").contains("baseline.contradiction");
		assertThat(this.plans.get("nap-1").status()).isEqualTo("DRAFT");
		assertThat(this.plans.itemsOf("nap-1")).hasSize(50);
	}

	@Test
	void theSecondSeedComesInByTheCoordinatorOfItsProvince() throws IOException {
		this.agencies.load(OrganisationFile.read(Path.of("config/organisation/bac-giang.yaml")));
		this.people.save(BAC_GIANG, "Điều phối Bắc Giang", this.passwords.encode(YearFixture.PASSWORD));
		this.people.appoint(BAC_GIANG, Groups.COORDINATOR, "bg-van-phong-ubnd-tinh", Membership.Scope.PROVINCE, null, null, null);
		byte[] seed = Files.readAllBytes(Path.of("config/plans/bac-giang-ttpvhcc-2024.yaml"));
		JsonNode answer = read(this.http.as(BAC_GIANG).upload("/api/plans/import", "ke-hoach.yaml", seed), 200);
		assertThat(answer.get("errors")).isEmpty();
		assertThat(answer.get("accepted").asInt()).isEqualTo(28);
		assertThat(this.plans.get("bac-giang-ttpvhcc-2024").coordinatorAgency()).isEqualTo("bg-trung-tam-pvhcc");
		assertThat(this.http.as("dieuphoi").get("/api/plans/bac-giang-ttpvhcc-2024/export").statusCode()).isEqualTo(404);
		assertThat(read(this.http.as("dieuphoi").upload("/api/plans/import", "ke-hoach.yaml", seed), 422).toString()).contains("plan.province");
	}

	@Test
	void whatGoesOutComesBackUnchanged() throws IOException {
		take("dieuphoi", "", "nap-2", 200);
		byte[] workbook = this.http.as("dieuphoi").download("/api/plans/nap-2/export?format=xlsx");
		JsonNode again = read(this.http.as("dieuphoi").upload("/api/plans/import", "nap-2.xlsx", workbook), 200);
		assertThat(again.at("/changes/unchanged")).hasSize(50);
		assertThat(again.at("/changes/head").asBoolean()).isFalse();
		byte[] yaml = this.http.as("dieuphoi").download("/api/plans/nap-2/export?format=yaml");
		JsonNode third = read(this.http.as("dieuphoi").upload("/api/plans/import", "nap-2.yaml", yaml), 200);
		assertThat(third.at("/changes/unchanged")).hasSize(50);
		assertThat(third.at("/changes/head").asBoolean()).isFalse();
	}

	@Test
	void aChangedFileNeedsAWordToUpdateAndListsWhatItChanges() throws IOException {
		take("dieuphoi", "", "nap-3", 200);
		byte[] changed = seed("nap-3").replace("Nâng chất lượng văn bản quy phạm pháp luật của tỉnh.", "Nâng chất lượng văn bản của tỉnh.")
			.getBytes(StandardCharsets.UTF_8);
		assertThat(read(this.http.as("dieuphoi").upload("/api/plans/import", "a.yaml", changed), 422).toString()).contains("plan.exists");
		assertThat(read(this.http.as("dieuphoi").upload("/api/plans/import?mode=update&dryRun=true", "a.yaml", changed), 200).at("/changes/changed").toString())
			.isEqualTo("[\"2.2-2\"]");
		assertThat(this.papers.of("nap-3").items()).noneMatch(item -> item.action().equals("Nâng chất lượng văn bản của tỉnh."));
		read(this.http.as("dieuphoi").upload("/api/plans/import?mode=update", "a.yaml", changed), 200);
		assertThat(this.papers.of("nap-3").items()).anyMatch(item -> item.action().equals("Nâng chất lượng văn bản của tỉnh."));
		assertThat(this.plans.itemsOf("nap-3")).hasSize(50);
	}

	@Test
	void errorsStopAllOrAreLeftOut() throws IOException {
		byte[] workbook = new PlantedErrors().good(3).plant(PlantedErrors.KINDS.get(9)).plant(PlantedErrors.KINDS.get(20)).workbook("nap-4");
		JsonNode refused = read(this.http.as("dieuphoi").upload("/api/plans/import", "loi.xlsx", workbook), 422);
		assertThat(refused.get("accepted").asInt()).isZero();
		assertThat(refused.get("errors")).hasSize(2).allSatisfy(error -> assertThat(error.get("column").asText()).isNotBlank());
		assertThat(refused.get("title").asText()).isEqualTo("Dữ liệu chưa đúng");
		assertThat(this.plans.find("nap-4")).isEmpty();
		assertThat(read(this.http.as("dieuphoi").upload("/api/plans/import?dryRun=true&mode=skip", "loi.xlsx", workbook), 200).get("accepted").asInt()).isEqualTo(4);
		assertThat(this.plans.find("nap-4")).isEmpty();
		assertThat(read(this.http.as("dieuphoi").upload("/api/plans/import?mode=skip", "loi.xlsx", workbook), 200).get("accepted").asInt()).isEqualTo(4);
		assertThat(this.plans.itemsOf("nap-4")).hasSize(4);
	}

	@Test
	void whatIsNoWorkbookIsToldSo() throws IOException {
		JsonNode answer = read(this.http.as("dieuphoi").upload("/api/plans/import", "ke-hoach.xlsx", "không phải".getBytes(StandardCharsets.UTF_8)), 422);
		assertThat(answer.at("/errors/0/code").asText()).isEqualTo("file.unreadable");
		JsonNode yaml = read(this.http.as("dieuphoi").upload("/api/plans/import", "k.yaml", "code: a\nlạ: 1\n".getBytes(StandardCharsets.UTF_8)), 422);
		assertThat(yaml.at("/errors/0/row").asInt()).isEqualTo(2);
	}

	@Test
	void onlyCoordinatorsAndAdministratorsMayDoIt() throws IOException {
		for (String account : new String[] { "chuyenvien.so-tu-phap", "thutruong.so-tu-phap", "lanhdao", "giamsat", "hoidong", "thietke" }) {
			assertThat(this.http.as(account).upload("/api/plans/import?dryRun=true", "a.yaml", new byte[] { 'a' }).statusCode()).as(account).isEqualTo(403);
			assertThat(this.http.as(account).get("/api/plans/" + YearFixture.PLAN + "/export").statusCode()).as(account).isEqualTo(403);
			assertThat(this.http.as(account).get("/api/plans/template.xlsx").statusCode()).as(account).isEqualTo(403);
		}
		assertThat(this.http.anonymous().upload("/api/plans/import", "a.yaml", new byte[] { 'a' }).statusCode()).isEqualTo(401);
		assertThat(this.http.anonymous().get("/api/plans/template.xlsx").statusCode()).isEqualTo(401);
		assertThat(this.http.as("quantri").get("/api/plans/template.xlsx").statusCode()).isEqualTo(200);
	}

	private JsonNode take(String account, String query, String code, int status) throws IOException {
		return read(this.http.as(account).upload("/api/plans/import" + query, code + ".yaml", seed(code).getBytes(StandardCharsets.UTF_8)), status);
	}

	private static String seed(String code) throws IOException {
		return Files.readString(Path.of("config/plans/ha-tinh-2023.yaml")).replace("code: ha-tinh-2023", "code: " + code);
	}

	private JsonNode read(HttpResponse<String> answer, int status) throws IOException {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return this.json.readTree(answer.body());
	}

}
