package vn.namro.criteria.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Pattern;
import org.springframework.core.io.ClassPathResource;
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
import vn.namro.platform.input.UnknownThingException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.input.YamlText;
import vn.namro.platform.web.ImportAnswers;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.UnreadableWorkbookException;

/** Criteria sets in and out, as workbooks or YAML, for coordinators and administrators. */
@RestController
@RequestMapping("/api/catalogues")
class CatalogueController {

	private final CatalogueImport catalogueImport;

	private final Criteria criteria;

	CatalogueController(CatalogueImport catalogueImport, Criteria criteria) {
		this.catalogueImport = catalogueImport;
		this.criteria = criteria;
	}

	/** Takes a set, or with {@code dryRun} only says what would become of it; 422 when it should have been taken and was not. */
	@PostMapping("/import")
	ResponseEntity<Object> take(@AuthenticationPrincipal Person caller, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		String province = IntakeRight.provinceOf(caller);
		CatalogueImport.Outcome outcome = this.catalogueImport.take(draft(file), province, dryRun);
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("code", outcome.code());
		body.put("change", outcome.change());
		body.put("accepted", outcome.accepted());
		body.put("errors", outcome.errors());
		body.put("warnings", outcome.warnings());
		return ImportAnswers.of(!dryRun && !outcome.errors().isEmpty(), body);
	}

	/** @param format xlsx or yaml */
	@GetMapping("/{code}/export")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal Person caller, @PathVariable String code,
			@RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|yaml", message = "chỉ có xlsx và yaml") String format) {
		String province = IntakeRight.provinceOf(caller);
		CriteriaSetFile set = this.criteria.file(code)
			.filter(known -> this.criteria.provinceOf(code).map(province::equals).orElse(true))
			.orElseThrow(() -> new UnknownThingException("Không có bộ tiêu chí '" + code + "'."));
		return format.equals("yaml") ? ImportAnswers.file(code + ".yaml", ImportAnswers.YAML, YamlText.of(set).getBytes(StandardCharsets.UTF_8))
				: ImportAnswers.file(code + ".xlsx", ImportAnswers.XLSX, CatalogueWorkbook.write(set));
	}

	/** A workbook to fill in, with lists to choose from and a small example to overwrite. */
	@GetMapping("/template.xlsx")
	ResponseEntity<byte[]> template(@AuthenticationPrincipal Person caller) {
		IntakeRight.provinceOf(caller);
		return ImportAnswers.file("mau-bo-tieu-chi.xlsx", ImportAnswers.XLSX, CatalogueWorkbook.write(example()));
	}

	static CriteriaSetFile example() {
		try {
			String text = new ClassPathResource("workbook/criteria-set.yaml").getContentAsString(StandardCharsets.UTF_8);
			return YamlFile.of("criteria-set.yaml", text).as(CriteriaSetFile.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static CatalogueDraft draft(MultipartFile file) throws IOException {
		String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		if (name.endsWith(".yaml") || name.endsWith(".yml")) {
			return CatalogueDraft.ofYaml(name, new String(file.getBytes(), StandardCharsets.UTF_8));
		}
		try {
			return CatalogueWorkbook.read(file.getBytes());
		}
		catch (UnreadableWorkbookException ex) {
			return new CatalogueDraft(null, path -> Place.NOWHERE, new ArrayList<>(List.of(Finding.error(Place.NOWHERE, "file.unreadable", ex.getMessage(), null))));
		}
	}

}
