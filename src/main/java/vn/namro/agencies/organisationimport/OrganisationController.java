package vn.namro.agencies.organisationimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.OrganisationFile;
import vn.namro.platform.input.YamlText;
import vn.namro.platform.web.ImportAnswers;

/** The organisation of a province in and out, as a workbook or YAML, for administrators of the whole province. */
@RestController
@RequestMapping("/api/organisation")
class OrganisationController {

	private final OrganisationIntake intake;

	private final Agencies agencies;

	OrganisationController(OrganisationIntake intake, Agencies agencies) {
		this.intake = intake;
		this.agencies = agencies;
	}

	/** Takes an organisation, or with {@code dryRun} only says what would become of it; 422 when it should have been taken and was not. */
	@PostMapping("/import")
	ResponseEntity<Object> take(@AuthenticationPrincipal Person caller, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
		OrganisationIntake.Outcome outcome = this.intake.take(OrganisationDraft.of(name, file.getBytes()), ImportRight.provinceOf(caller), dryRun);
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("accepted", outcome.accepted());
		body.put("errors", outcome.errors());
		body.put("warnings", outcome.warnings());
		return ImportAnswers.of(!dryRun && !outcome.errors().isEmpty(), body);
	}

	/** @param format xlsx or yaml */
	@GetMapping("/export")
	ResponseEntity<byte[]> export(@AuthenticationPrincipal Person caller,
			@RequestParam(defaultValue = "xlsx") @Pattern(regexp = "xlsx|yaml", message = "chỉ có xlsx và yaml") String format) {
		String province = ImportRight.provinceOf(caller);
		OrganisationFile file = this.agencies.file(province);
		return format.equals("yaml") ? ImportAnswers.file(province + ".yaml", ImportAnswers.YAML, YamlText.of(file).getBytes(StandardCharsets.UTF_8))
				: ImportAnswers.file(province + ".xlsx", ImportAnswers.XLSX, OrganisationWorkbook.write(file));
	}

}
