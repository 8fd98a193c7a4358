package vn.namro.proving.dossier;

import java.io.IOException;
import java.util.Map;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.web.Downloads;

/** Hands dossiers over as they are made. */
@RestController
class DossierController {

	private final DossierLines lines;

	private final DossierArchive archive;

	DossierController(DossierLines lines, DossierArchive archive) {
		this.lines = lines;
		this.archive = archive;
	}

	/**
	 * The dossier of a campaign as a ZIP, of all that the person may see; 404 when that is nothing.
	 * @param agency code of one agency
	 * @param field code of one field
	 */
	@GetMapping("/api/dossiers/{campaign}")
	@ApiResponse(responseCode = "200", description = "application/zip")
	void download(@AuthenticationPrincipal Person person, @PathVariable String campaign, @RequestParam(required = false) String agency,
			@RequestParam(required = false) String field, HttpServletResponse response) throws IOException {
		DossierScope scope = new DossierScope(campaign, blankToNull(agency), blankToNull(field));
		Map<String, String> sheets = this.lines.sheets(person, scope);
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				Downloads.attachment(scope.fileName() + ".zip"));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		this.archive.write(person, scope, sheets, response.getOutputStream());
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text;
	}

}
