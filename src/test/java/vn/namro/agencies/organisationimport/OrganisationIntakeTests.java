package vn.namro.agencies.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.input.YamlText;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.SecondProvince;

/** The organisation goes out and comes in again without loss, whole or not at all, and only that of the own province. */
@IntegrationTest
class OrganisationIntakeTests {

	private static final String BOUNDARY = "ranh-gioi";

	@Autowired
	private Http http;

	@Autowired
	private SecondProvince second;

	@Autowired
	private Agencies agencies;

	@BeforeEach
	void prepare() {
		this.second.prepare();
	}

	@Test
	void takesBackWhatItHandedOut() {
		OrganisationFile before = this.agencies.file(SecondProvince.CODE);
		String yaml = this.http.as("hai.administrator").get("/api/organisation/export?format=yaml").body();
		assertThat(OrganisationDraft.of("a.yaml", yaml.getBytes(StandardCharsets.UTF_8)).file()).isEqualTo(before);
		var answer = take("hai.administrator", yaml, false);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"accepted\":" + before.agencies().size()).contains("\"errors\":[]").contains("\"warnings\":[]");
		assertThat(this.agencies.file(SecondProvince.CODE)).isEqualTo(before);
	}

	@Test
	void takesNothingWhenAnythingIsWrong() {
		OrganisationFile before = this.agencies.file(SecondProvince.CODE);
		String broken = YamlText.of(before).replace("kind: \"department\"", "kind: \"khac\"").replace("Sở Tư pháp", "Sở Khác");
		assertThat(take("hai.administrator", broken, true).statusCode()).isEqualTo(200);
		var answer = take("hai.administrator", broken, false);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("\"code\":\"agency.kind\"").contains("\"row\":").contains("\"accepted\":0");
		assertThat(this.agencies.file(SecondProvince.CODE)).isEqualTo(before);
	}

	@Test
	void refusesAnotherProvinceAndOtherRoles() {
		String yaml = YamlText.of(this.agencies.file(SecondProvince.CODE)).replace("code: \"hai\"", "code: \"ha-tinh\"");
		assertThat(take("hai.administrator", yaml, false).body()).contains("province.foreign");
		assertThat(take("hai.coordinator", yaml, false).statusCode()).isEqualTo(403);
		assertThat(take("hai.administrator", "không: phải", false).body()).contains("yaml.field");
	}

	private HttpResponse<String> take(String account, String yaml, boolean dryRun) {
		String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.yaml\"\r\n\r\n" + yaml + "\r\n--" + BOUNDARY + "--\r\n";
		return this.http.as(account).call("POST", "/api/organisation/import?dryRun=" + dryRun, "multipart/form-data; boundary=" + BOUNDARY, body);
	}

}
