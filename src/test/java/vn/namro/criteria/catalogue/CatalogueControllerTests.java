package vn.namro.criteria.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.platform.input.YamlFile;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.YearFixture;

/** A province brings its own criteria sets, and nothing that is in use changes. */
@IntegrationTest
class CatalogueControllerTests {

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private Criteria criteria;

	private final ObjectMapper json = new ObjectMapper();

	@BeforeEach
	void prepare() {
		this.year.prepare();
	}

	@Test
	void whatGoesOutComesBackUnchanged() throws IOException {
		assertThat(take("bo-1", "", 200).get("change").asText()).isEqualTo("new");
		byte[] workbook = this.http.as("dieuphoi").download("/api/catalogues/bo-1/export?format=xlsx");
		assertThat(read(this.http.as("dieuphoi").upload("/api/catalogues/import", "b.xlsx", workbook), 200).get("change").asText()).isEqualTo("unchanged");
		byte[] yaml = this.http.as("dieuphoi").download("/api/catalogues/bo-1/export?format=yaml");
		assertThat(read(this.http.as("dieuphoi").upload("/api/catalogues/import", "b.yaml", yaml), 200).get("change").asText()).isEqualTo("unchanged");
	}

	@Test
	void aSetInUseIsFrozen() throws IOException {
		take("bo-2", "", 200);
		byte[] changed = set("bo-2").replace("Ban hành đúng hạn: 2", "Ban hành kịp thời: 2").getBytes(StandardCharsets.UTF_8);
		assertThat(read(this.http.as("dieuphoi").upload("/api/catalogues/import?dryRun=true", "b.yaml", changed), 200).get("change").asText()).isEqualTo("changed");
		assertThat(read(this.http.as("dieuphoi").upload("/api/catalogues/import", "b.yaml", changed), 200).get("change").asText()).isEqualTo("changed");
		this.criteria.freeze("bo-2", OffsetDateTime.parse("2023-05-15T08:00:00+07:00"));
		assertThat(take("bo-2", "", 422).toString()).contains("set.frozen").contains("phiên bản mới");
		assertThat(this.criteria.of("bo-2")).hasSize(17);
	}

	/** A shared set was written in one province; the agencies of another are not those that it names. */
	@Test
	void aSharedSetIsLoadedWhereItsAgenciesAreUnknown() throws IOException {
		String shared = set("bo-chung").replace("so-tu-phap", "so-cua-tinh-khac");
		assertThat(shared).contains("so-cua-tinh-khac");
		this.criteria.load(YamlFile.of("bo-chung.yaml", shared).as(CriteriaSetFile.class));
		assertThat(this.criteria.of("bo-chung")).hasSize(17).noneMatch(criterion -> "so-cua-tinh-khac".equals(criterion.leadAgency())).anyMatch(criterion -> criterion.leadAgency() != null);
	}

	@Test
	void aSharedSetIsNotForOneProvinceToChange() throws IOException {
		assertThat(take("par-index-2022-2024", "", 422).toString()).contains("set.shared");
	}

	@Test
	void theTemplateComesWithExamplesThatWork() throws IOException {
		byte[] template = this.http.as("dieuphoi").download("/api/catalogues/template.xlsx");
		JsonNode answer = read(this.http.as("dieuphoi").upload("/api/catalogues/import?dryRun=true", "mau.xlsx", template), 200);
		assertThat(answer.get("errors")).isEmpty();
		assertThat(answer.get("accepted").asInt()).isEqualTo(3);
	}

	@Test
	void anUnknownLeadIsNamedWithTheNearestAgency() throws IOException {
		byte[] wrong = set("bo-3").replace("lead: so-tu-phap", "lead: so-tu-phapp").getBytes(StandardCharsets.UTF_8);
		JsonNode answer = read(this.http.as("dieuphoi").upload("/api/catalogues/import", "b.yaml", wrong), 422);
		assertThat(answer.at("/errors/0/code").asText()).isEqualTo("criterion.lead.unknown");
		assertThat(answer.at("/errors/0/suggestion").asText()).isEqualTo("Có phải là 'Sở Tư pháp'?");
		assertThat(answer.at("/errors/0/row").asInt()).isPositive();
	}

	@Test
	void onlyCoordinatorsAndAdministratorsMayDoIt() {
		assertThat(this.http.as("thutruong.so-noi-vu").upload("/api/catalogues/import", "b.yaml", new byte[] { 'a' }).statusCode()).isEqualTo(403);
		assertThat(this.http.as("lanhdao").get("/api/catalogues/par-index-2022-2024/export").statusCode()).isEqualTo(403);
		assertThat(this.http.as("giamsat").get("/api/catalogues/template.xlsx").statusCode()).isEqualTo(403);
	}

	private JsonNode take(String code, String query, int status) throws IOException {
		return read(this.http.as("dieuphoi").upload("/api/catalogues/import" + query, code + ".yaml", set(code).getBytes(StandardCharsets.UTF_8)), status);
	}

	private static String set(String code) throws IOException {
		return Files.readString(Path.of("config/catalogues/noi-bo-so-nganh-mau.yaml")).replace("code: noi-bo-so-nganh-mau", "code: " + code);
	}

	private JsonNode read(HttpResponse<String> answer, int status) throws IOException {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return this.json.readTree(answer.body());
	}

}
