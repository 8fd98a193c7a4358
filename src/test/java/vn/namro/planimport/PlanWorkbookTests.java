package vn.namro.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.namro.input.YamlFile;
import vn.namro.input.YamlText;
import vn.namro.organisation.AgencyBook;
import vn.namro.organisation.OrganisationFile;
import vn.namro.plan.PlanCheck;
import vn.namro.plan.PlanContext;
import vn.namro.plan.PlanFile;
import vn.namro.plan.PlanRules;
import vn.namro.workbook.Finding;
import vn.namro.workbook.Problem;

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

	static AgencyBook bookOf(String organisation) {
		return AgencyBook.of(OrganisationFile.read(CONFIG.resolve("organisation/" + organisation + ".yaml")));
	}

}
