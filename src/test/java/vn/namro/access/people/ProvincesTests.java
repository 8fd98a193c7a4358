package vn.namro.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.testing.Http;
import vn.namro.testing.IntegrationTest;
import vn.namro.testing.SecondProvince;
import vn.namro.testing.YearFixture;

/** Two provinces in one installation see nothing of each other. */
@IntegrationTest
class ProvincesTests {

	@Autowired
	private Http http;

	@Autowired
	private YearFixture year;

	@Autowired
	private SecondProvince second;

	@Autowired
	private Agencies agencies;

	@Autowired
	private Directory directory;

	@Autowired
	private IdentityService identityService;

	@BeforeEach
	void prepare() {
		this.year.prepare();
		this.second.prepare();
	}

	@Test
	void neverTakesOverAnAgencyOfAnotherProvince() {
		OrganisationFile same = OrganisationFile.read(Path.of("src/test/resources/small/organisation/nho.yaml"));
		assertThatThrownBy(() -> this.agencies.load(same)).isInstanceOf(InvalidInputException.class)
			.hasMessageContaining("Mã cơ quan 'so-noi-vu' đã thuộc tỉnh 'ha-tinh'");
		assertThat(this.agencies.get("so-noi-vu").name()).isEqualTo("Sở Nội vụ");
		assertThat(this.agencies.provinces()).extracting("code").doesNotContain("nho");
	}

	@Test
	void keepsCollectivesOfTheSameCodeApart() {
		assertThat(this.agencies.resolve("hai", "moi-co-quan")).containsExactly("hai-so-noi-vu", "hai-so-tu-phap");
		assertThat(this.agencies.resolve("ha-tinh", "moi-co-quan")).contains("so-noi-vu").doesNotContain("hai-so-noi-vu");
		assertThat(this.agencies.resolve("ha-tinh", "hai-so-noi-vu")).isEmpty();
		assertThat(this.agencies.reporting("ha-tinh")).extracting("code").doesNotContain("hai-so-noi-vu");
	}

	@ParameterizedTest
	@ValueSource(strings = { "quantri", "lanhdao", "dieuphoi", "giamsat", "thietke", "thutruong.so-tu-phap" })
	void showsNobodyWhatTheOtherProvinceHas(String account) {
		var program = this.http.as(account);
		assertThat(program.get("/api/assignments?size=200").body()).doesNotContain("hai-").doesNotContain("tỉnh Hai");
		assertThat(program.get("/api/assignments?agency=" + SecondProvince.AGENCY).statusCode()).isEqualTo(404);
		assertThat(program.get("/engine-rest/user/hai.leader/profile").statusCode()).isIn(403, 404);
		var browser = this.http.browserOf(account);
		assertThat(browser.get("/").body()).doesNotContain("tỉnh Hai");
		assertThat(browser.get("/plans/" + SecondProvince.PLAN).statusCode()).isEqualTo(404);
	}

	@Test
	void showsTheSecondProvinceItsOwn() {
		assertThat(this.http.browserOf("hai.leader").get("/").body()).contains("Kế hoạch tỉnh Hai").doesNotContain("/plans/" + YearFixture.PLAN);
		assertThat(this.http.as("hai.coordinator").get("/api/assignments?size=200").body()).contains("hai-so-tu-phap").doesNotContain("\"so-tu-phap\"");
	}

	@Test
	void tellsThroughTheEngineNothingOfTheOtherProvince() {
		this.directory.actAs("quantri", () -> {
			assertThat(this.identityService.createUserQuery().listPage(0, 500)).extracting(User::getId).contains("dieuphoi").noneMatch(id -> id.startsWith("hai.") || id.contains(".hai-"));
			assertThat(this.identityService.createUserQuery().userId("hai.leader").count()).isZero();
			assertThat(this.identityService.createUserQuery().userIdIn("hai.leader", "dieuphoi").count()).isEqualTo(1);
			assertThat(this.identityService.createGroupQuery().groupMember("hai.leader").listPage(0, 500)).isEmpty();
			assertThat(this.identityService.createTenantQuery().listPage(0, 500)).extracting(Tenant::getId).contains("ha-tinh.so-noi-vu").noneMatch(id -> id.startsWith("hai."));
			assertThat(this.identityService.createTenantQuery().userMember("hai.leader").count()).isZero();
		});
	}

	@Test
	void showsASpecialistTheColleaguesOfTheOwnAgency() {
		this.directory.actAs("chuyenvien.so-tu-phap",
				() -> assertThat(this.identityService.createUserQuery().listPage(0, 500)).extracting(User::getId)
					.contains("thutruong.so-tu-phap")
					.doesNotContain("thutruong.so-tai-chinh"));
	}

}
