package vn.namro.papers.paper;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.papers.document.Format;
import vn.namro.platform.web.Downloads;

/** Hands papers out as documents. */
@RestController
class PaperController {

	private final Papers papers;

	PaperController(Papers papers) {
		this.papers = papers;
	}

	/**
	 * A paper about something that the person may see; 400 for a format in which it does not come, 404 for an unknown kind or id.
	 * @param kind reminderLetter (id of an agency), explanationRequest (id of a demand, or of a score sheet), appraisalRecord (id of
	 * a score sheet, of an appraisal, or {@code <campaign>:<field>}), resultDecision (id of a campaign), plan (code of the plan)
	 * @param format docx, pdf or xlsx
	 */
	@GetMapping("/api/documents/{kind}/{id}")
	@ApiResponse(responseCode = "200", description = "application/vnd.openxmlformats-officedocument.wordprocessingml.document, application/pdf")
	ResponseEntity<byte[]> download(@AuthenticationPrincipal Person person, @PathVariable String kind, @PathVariable String id,
			@RequestParam(defaultValue = "docx") String format) {
		Papers.PaperFile file = this.papers.render(person, PaperKind.of(kind), id, Format.of(format));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(file.format().mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, Downloads.attachment(file.name()))
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(file.content());
	}

}
