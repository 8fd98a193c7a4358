package vn.namro.planning.planimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.IntakeRight;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.planning.plan.PlanFile;
import vn.namro.planning.plan.PlanPapers;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.platform.input.YamlText;
import vn.namro.platform.web.ImportAnswers;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.UnreadableWorkbookException;

/** Plans in and out, as workbooks or YAML, for coordinators and administrators of a province. */
@RestController
@RequestMapping("/api/plans")
class PlanImportController {

	private final PlanIntake intake;

	private final Plans plans;

	private final PlanPapers papers;

	private final Agencies agencies;

	PlanImportController(PlanIntake intake, Plans plans, PlanPapers papers, Agencies agencies) {
		this.intake = intake;
		this.plans = plans;
		this.papers = papers;
		this.agencies = agencies;
	}

	/**
	 * Takes a draft, or with {@code dryRun} only says what would become of it; 422 when it should have been taken and was not.
	 * @param mode stop | skip | update
	 * @param mapping corrections of the guessed columns, {@code C=lead,E=}: column E is left out
	 */
	@PostMapping("/import")
	ResponseEntity<Object> take(@AuthenticationPrincipal Person caller, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "stop") Mode mode,
			@RequestParam(defaultValue = "") @Pattern(regexp = "([A-Z]{1,3}=[A-Za-z.]*(,[A-Z]{1,3}=[A-Za-z.]*)*)?", message = "viết như C=lead,E=") String mapping)
			throws IOException {
		String province = IntakeRight.provinceOf(caller);
		Intake taken = this.intake.take(draft(file, province, mapping), province, mode, dryRun);
		return ImportAnswers.of(!dryRun && taken.isRefused(), taken.body());
	}

	/** @param format xlsx or yaml */
	@GetMapping("/{code}/export")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal Person caller, @PathVariable String code,
			@RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|yaml", message = "chỉ có xlsx và yaml") String format) {
		String province = IntakeRight.provinceOf(caller);
		PlanFile plan = this.plans.find(code)
			.filter(known -> this.agencies.get(known.issuerAgency()).province().equals(province))
			.map(known -> this.papers.of(code))
			.orElseThrow(() -> new UnknownThingException("Không có kế hoạch '" + code + "'."));
		return format.equals("yaml") ? ImportAnswers.file(code + ".yaml", ImportAnswers.YAML, YamlText.of(plan).getBytes(StandardCharsets.UTF_8))
				: ImportAnswers.file(code + ".xlsx", ImportAnswers.XLSX, PlanWorkbookWriting.write(plan, this.intake.book(province)));
	}

	/** An empty workbook with the agencies of the caller's province to choose from. */
	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@AuthenticationPrincipal Person caller) {
		String province = IntakeRight.provinceOf(caller);
		return ImportAnswers.file("mau-ke-hoach.xlsx", ImportAnswers.XLSX, PlanWorkbookWriting.template(this.intake.book(province)));
	}

	private PlanDraft draft(MultipartFile file, String province, String mapping) throws IOException {
		String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		if (name.endsWith(".yaml") || name.endsWith(".yml")) {
			return PlanDraft.ofYaml(name, new String(file.getBytes(), StandardCharsets.UTF_8));
		}
		try {
			return PlanWorkbook.read(file.getBytes(), this.intake.book(province), columns(mapping));
		}
		catch (UnreadableWorkbookException ex) {
			return PlanDraft.unreadable(Place.NOWHERE, "file.unreadable", ex.getMessage());
		}
	}

	private static Map<String, String> columns(String mapping) {
		Map<String, String> columns = new HashMap<>();
		for (String pair : mapping.isEmpty() ? new String[0] : mapping.split(",")) {
			String[] parts = pair.split("=", 2);
			columns.put(parts[0], parts[1]);
		}
		return columns;
	}

}
