package vn.namro.agencies.organisationimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.organisation.AgencyName;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.input.YamlText;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Problem;

/** A workbook and a text say the same of an organisation, and what is wrong is named by its cell or line. */
class OrganisationFilesTests {

	private static final OrganisationFile REAL = OrganisationFile.read(Path.of("config/organisation/ha-tinh.yaml"));

	@Test
	void comeBackFromAWorkbookAsTheyWere() {
		assertThat(OrganisationWorkbook.read(OrganisationWorkbook.write(REAL)).file()).isEqualTo(REAL);
		assertThat(OrganisationWorkbook.read(OrganisationWorkbook.write(changed())).file()).isEqualTo(changed());
		assertThat(OrganisationWorkbook.read(OrganisationWorkbook.write(changed())).findings()).isEmpty();
	}

	@Test
	void comeBackFromATextAsTheyWere() {
		assertThat(draft(YamlText.of(REAL)).file()).isEqualTo(REAL);
		assertThat(draft(YamlText.of(changed())).file()).isEqualTo(changed());
	}

	@Test
	void nameEverythingThatIsWrongByItsLine() {
		OrganisationDraft draft = draft("""
				province: { code: thu, name: Tỉnh Thử }
				issuer: ubnd
				coordinator: so-noi
				agencies:
				  - { code: ubnd, name: UBND tỉnh, kind: issuer }
				  - { code: so-noi-vu, name: Sở Nội vụ, kind: so }
				  - { code: Số Bảy Mươi, name: "", kind: department, parent: so-noi-vu }
				  - { code: so-noi-vu, name: Sở Nội vụ, kind: department, successor: ubnd }
				collectives:
				  - { code: ubnd, wording: các sở, agencies: [so-tai-chinh] }
				""");
		List<Finding> findings = OrganisationRules.check(draft.file(), Map.of()).stream().map(problem -> problem.at(draft.locator())).toList();
		assertThat(findings).extracting(Finding::code, Finding::row).contains(tuple("agency.kind", 6), tuple("agency.code", 7), tuple("agency.name", 7),
				tuple("agency.duplicate", 8), tuple("agency.successor", 8), tuple("collective.code", 10), tuple("agency.unknown", 10));
		assertThat(findings).filteredOn(finding -> "agency.unknown".equals(finding.code()) && finding.row() == 3)
			.singleElement()
			.extracting(Finding::suggestion)
			.isEqualTo("Có phải là 'so-noi-vu'?");
	}

	@Test
	void leaveMergersToTheirOwnPageAndWarnOfWhatIsLeftOut() {
		OrganisationFile before = changed();
		var known = OrganisationRules.byCode(before.agencies()
			.stream()
			.map(entry -> new Agency(entry.code(), entry.name(), entry.kind(), before.tenantOf(entry.code()), entry.reports(), 0, null,
					null, null))
			.toList());
		assertThat(OrganisationRules.check(before, known)).extracting(Problem::code).containsExactly("agency.closed");
		OrganisationFile fewer = new OrganisationFile(before.province(), null, "ubnd", "ubnd", before.agencies().subList(0, 1), List.of());
		assertThat(OrganisationRules.check(fewer, known)).singleElement().satisfies(problem -> {
			assertThat(problem.isError()).isFalse();
			assertThat(problem.message()).contains("so-cu, so-moi");
		});
	}

	private static OrganisationDraft draft(String yaml) {
		return OrganisationDraft.of("to-chuc.yaml", yaml.getBytes(StandardCharsets.UTF_8));
	}

	private static OrganisationFile changed() {
		return new OrganisationFile(new OrganisationFile.ProvinceEntry("thu", "Tỉnh Thử", "ghi chú"), "chung", "ubnd", "so-moi",
				List.of(new OrganisationFile.Entry("ubnd", "UBND tỉnh", "issuer", false, null, null, null, null, null, null),
						new OrganisationFile.Entry("so-cu", "Sở Cũ", "department", true, "nguồn", "=1+1", null, LocalDate.of(2023, 7, 1), "so-moi", null),
						new OrganisationFile.Entry("so-moi", "Sở Mới", "department", true, null, null, null, null, null,
								List.of(new AgencyName("Sở Tên Xưa", null), new AgencyName("Sở Mới", LocalDate.of(2023, 7, 1))))),
				List.of(new OrganisationFile.Collective("cac-so", "các sở", List.of("so-moi"), null), new OrganisationFile.Collective("chua-ro", "các đơn vị", List.of(), "chưa rõ")));
	}

}
