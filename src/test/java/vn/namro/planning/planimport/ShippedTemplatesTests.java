package vn.namro.planning.planimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import vn.namro.agencies.organisation.AgencyBook;
import vn.namro.planning.plan.PlanCheck;
import vn.namro.planning.plan.PlanFile;
import vn.namro.platform.workbook.Cell;
import vn.namro.platform.workbook.WorkbookFile;

/**
 * The workbooks in config/plans/templates are what the program would write today. Run with {@code -Dnamro.renew=true} to write them anew after the
 * sheets changed.
 */
class ShippedTemplatesTests {

	private static final Path TEMPLATES = Path.of("config/plans/templates");

	@Test
	void theEmptyTemplateIsUpToDate() throws IOException {
		check("mau-ke-hoach.xlsx", PlanWorkbookWriting.template(new AgencyBook(List.of(), List.of())));
	}

	@Test
	void theFilledExampleIsUpToDateAndHasNoFindings() throws IOException {
		PlanFile seed = PlanCheck.read(Path.of("config/plans/bac-giang-ttpvhcc-2024.yaml"), Path.of("config"));
		AgencyBook book = PlanWorkbookTests.bookOf("bac-giang");
		check("vi-du-bac-giang-2024.xlsx", PlanWorkbookWriting.write(seed, book));
		PlanDraft draft = PlanWorkbook.read(Files.readAllBytes(TEMPLATES.resolve("vi-du-bac-giang-2024.xlsx")), book, Map.of());
		assertThat(draft.findings()).isEmpty();
		assertThat(draft.file()).isEqualTo(seed);
	}

	private static void check(String name, byte[] now) throws IOException {
		Path file = TEMPLATES.resolve(name);
		if (Boolean.getBoolean("namro.renew")) {
			Files.createDirectories(TEMPLATES);
			Files.write(file, now);
		}
		assertThat(cells(Files.readAllBytes(file))).as(name + " is stale, run with -Dnamro.renew=true").isEqualTo(cells(now));
	}

	private static List<Cell> cells(byte[] workbook) {
		List<Cell> cells = new ArrayList<>();
		try (WorkbookFile file = WorkbookFile.open(workbook)) {
			file.sheets().forEach(sheet -> file.rows(sheet, row -> cells.addAll(row.cells())));
		}
		return cells;
	}

}
