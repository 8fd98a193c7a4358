package vn.namro.planning.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.planning.plan.PlanCheck;
import vn.namro.planning.plan.PlanContext;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanJson;
import vn.namro.planning.plan.PlanRules;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.input.YamlText;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Problem;
import vn.namro.proving.proof.DeclaredProof;

/** The real plans survive the way out into a workbook or YAML and back in, and are free of errors. */
class PlanWorkbookTests {

	static final Path CONFIG = Path.of("config");

	@ParameterizedTest
	@ValueSource(strings = { "ha-tinh-2023", "bac-giang-ttpvhcc-2024" })
	void aSeedSurvivesExportAndImport(String code) {
		PlanFile plan = PlanCheck.read(CONFIG.resolve("plans/" + code + ".yaml"), CONFIG);
		AgencyBook book = bookOf(plan.organisation());
		PlanDraft back = PlanWorkbook.read(PlanWorkbookWriting.write(plan, book), book, Map.of());
		assertThat(back.findings()).extracting(Finding::message).isEmpty();
		assertThat(back.file()).usingRecursiveComparison().isEqualTo(plan);
		assertThat(back.file()).isEqualTo(plan);
		assertThat(YamlFile.of("xuất", YamlText.of(plan)).as(PlanFile.class)).isEqualTo(plan);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ha-tinh-2023", "bac-giang-ttpvhcc-2024" })
	void aSeedHasNoErrorsAndItsContradictionIsAWarning(String code) {
		PlanFile plan = PlanCheck.read(CONFIG.resolve("plans/" + code + ".yaml"), CONFIG);
		List<Problem> problems = PlanRules.check(plan, new PlanContext(bookOf(plan.organisation()), Set.of("PAR", "SIPAS", "PAPI", "PCI", "DTI"), day -> true));
		assertThat(problems).noneMatch(Problem::isError);
		List<Problem> contradictions = problems.stream().filter(problem -> problem.code().equals("baseline.contradiction")).toList();
		if (code.equals("ha-tinh-2023")) {
			assertThat(contradictions).singleElement().satisfies(problem -> assertThat(problem.message()).contains("8,48/10").contains("84,8%").contains("84,48%"));
		}
		else {
			assertThat(contradictions).isEmpty();
		}
	}

	@Test
	void declaredProofSurvivesExportAndImport() {
		PlanFile plan = PlanCheck.read(CONFIG.resolve("plans/ha-tinh-2023.yaml"), CONFIG);
		ObjectNode item = PlanJson.MAPPER.valueToTree(plan.items().get(0));
		item.set("evidence", PlanJson.MAPPER.valueToTree(List.of(new DeclaredProof("Kế hoạch, Quyết định", "Thủ trưởng cơ quan", "Y-1-12-15", "Y-12-14", 2, null, null),
				new DeclaredProof("Ảnh", null, null, null, null, false, "chụp; có ngày"))));
		PlanFile proven = PlanFiles.withItems(plan, List.of(PlanJson.MAPPER.convertValue(item, PlanFile.Item.class)));
		AgencyBook book = bookOf(plan.organisation());
		PlanDraft back = PlanWorkbook.read(PlanWorkbookWriting.write(proven, book), book, Map.of());
		assertThat(back.findings()).extracting(Finding::message).isEmpty();
		assertThat(back.file()).isEqualTo(proven);
		assertThat(YamlFile.of("xuất", YamlText.of(proven)).as(PlanFile.class)).isEqualTo(proven);
	}

	static AgencyBook bookOf(String organisation) {
		return AgencyBook.of(OrganisationFile.read(CONFIG.resolve("organisation/" + organisation + ".yaml")));
	}

}
