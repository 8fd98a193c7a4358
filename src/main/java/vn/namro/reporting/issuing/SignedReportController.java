package vn.namro.reporting.issuing;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriUtils;
import vn.namro.access.people.Person;
import vn.namro.reporting.reportissue.ReportIssues;

/** Signed reports, as JSON. */
@RestController
@RequestMapping("/api/reports/{id}/signed")
class SignedReportController {

	private final SignedReports signed;

	private final IssuableReports reports;

	private final ReportIssues issues;

	SignedReportController(SignedReports signed, IssuableReports reports, ReportIssues issues) {
		this.signed = signed;
		this.reports = reports;
		this.issues = issues;
	}

	/**
	 * Takes the signed PDF of a report with its number and date, and closes the step that waits for it: 201 with the paper. 409 when
	 * the report was issued already (unless a reason says why the paper is replaced) or is not approved yet, 422 for number, date or
	 * a file that cannot be taken. Nothing is done by halves.
	 * @param date yyyy-MM-dd
	 * @param reason why an earlier paper is replaced
	 */
	@PostMapping
	ResponseEntity<IssueView> take(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestParam(required = false) MultipartFile file,
			@RequestParam(required = false) String number, @RequestParam(required = false) String date, @RequestParam(required = false) String note,
			@RequestParam(required = false) String reason) throws IOException {
		IssueView issue = IssueView.of(this.signed.take(caller, id, file, new Told(number, date, note, reason)));
		return ResponseEntity.created(URI.create("/api/reports/" + UriUtils.encodePathSegment(id, StandardCharsets.UTF_8) + "/signed")).body(issue);
	}

	/** The papers of a report, the first one first; empty as long as it was not issued. */
	@GetMapping
	List<IssueView> of(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return this.issues.of(this.reports.visible(caller, id).id()).stream().map(IssueView::of).toList();
	}

}
