package vn.namro.planning.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.PlanContext;
import vn.namro.planning.plan.PlanRules;
import vn.namro.planning.planimport.PlantedErrors.Kind;
import vn.namro.planning.planimport.PlantedErrors.Planted;
import vn.namro.platform.workbook.Finding;

/** Two hundred errors of thirty kinds, each found in its cell, and nothing found where nothing was planted. */
class PlantedErrorsTests {

	private static final Set<String> NODES = Set.of("PAR", "PAR.6", "SIPAS", "PAPI");

	private static final AgencyBook BOOK = PlanWorkbookTests.bookOf("ha-tinh");

	@Test
	void findsEachOfTwoHundredPlantedErrorsInItsCell() {
		PlantedErrors errors = new PlantedErrors();
		for (int round = 0; round < 7; round++) {
			PlantedErrors.KINDS.forEach(kind -> errors.good(1).plant(kind));
		}
		assertThat(errors.planted()).hasSizeGreaterThanOrEqualTo(200);
		assertThat(PlantedErrors.KINDS).extracting(Kind::code).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(20);
		List<Finding> findings = check(errors.workbook("loi-cai-san"));
		assertThat(findings.stream().map(finding -> new Planted(finding.row(), finding.column(), finding.code())))
			.containsExactlyInAnyOrderElementsOf(errors.planted());
		assertThat(findings).allSatisfy(finding -> {
			assertThat(finding.sheet()).isEqualTo("Nhiệm vụ");
			assertThat(finding.message()).as(finding.code()).isNotBlank();
		});
	}

	@Test
	void suggestsTheNearestAgencyAndTheWorkingDayBefore() {
		Kind unknown = kind("item.lead.unknown");
		Kind dayOff = kind("item.deadline.dayOff");
		List<Finding> findings = check(new PlantedErrors().plant(unknown).plant(dayOff).workbook("goi-y"));
		assertThat(findings).extracting(Finding::suggestion).containsExactlyInAnyOrder("Có phải là 'Sở Nội vụ'?", "Ngày làm việc gần nhất trước đó: 01/09/2023.");
	}

	@Test
	void readsFiveThousandRows() {
		byte[] workbook = new PlantedErrors().good(4_998).plant(kind("item.lead.unknown")).workbook("lon");
		PlanDraft draft = PlanWorkbook.read(workbook, BOOK, Map.of());
		assertThat(draft.file().items()).hasSize(5_000);
		assertThat(findings(draft)).singleElement().satisfies(finding -> assertThat(finding.row()).isEqualTo(5_001));
	}

	@Test
	void letsAPersonCorrectTheGuessedColumns() {
		byte[] workbook = new PlantedErrors().good(2).workbook("anh-xa");
		Map<String, String> leftOut = Map.of("G", "");
		assertThat(PlanWorkbook.read(workbook, BOOK, leftOut).findings()).extracting(Finding::code).contains("column.missing");
		assertThat(PlanWorkbook.read(workbook, BOOK, Map.of()).tables()).singleElement()
			.satisfies(table -> assertThat(table.mapping()).containsEntry("G", "lead"));
	}

	private static Kind kind(String code) {
		return PlantedErrors.KINDS.stream().filter(kind -> kind.code().equals(code)).findFirst().orElseThrow();
	}

	private static List<Finding> check(byte[] workbook) {
		return findings(PlanWorkbook.read(workbook, BOOK, Map.of()));
	}

	private static List<Finding> findings(PlanDraft draft) {
		return PlanIntake.findings(draft, PlanRules.check(draft.file(), new PlanContext(BOOK, NODES, day -> !day.equals(LocalDate.of(2023, 9, 2)))));
	}

}
