package vn.namro.reporting.reportpages;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.papers.document.Documents;
import vn.namro.papers.document.Format;
import vn.namro.platform.web.Downloads;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportAccess;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.reportpaper.ReportPapers;

/** Reports as papers: what is frozen always in the same bytes, what is not as a draft. */
@RestController
class ReportDocumentController {

	private final ReportAccess access;

	private final ReportSnapshots snapshots;

	private final ReportContents contents;

	private final Documents documents;

	private final ReportPapers papers;

	ReportDocumentController(ReportAccess access, ReportSnapshots snapshots, ReportContents contents, Documents documents, ReportPapers papers) {
		this.access = access;
		this.snapshots = snapshots;
		this.contents = contents;
		this.documents = documents;
		this.papers = papers;
	}

	/**
	 * @param format docx, pdf or xlsx
	 * @param version of a frozen report; the last one when left out
	 */
	@GetMapping("/api/reports/{id}/document")
	ResponseEntity<byte[]> document(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestParam(defaultValue = "docx") String format,
			@RequestParam(required = false) Integer version) {
		Format wanted = Format.of(format);
		Report report = this.access.require(caller, id);
		byte[] document = report.frozen() || version != null ? this.papers.of(this.snapshots.get(id, version), wanted)
				: this.documents.draft(ReportPapers.kindOf(report.ofProvince()), this.contents.tree(report, null), wanted);
		String name = "bao-cao-" + report.period() + "-" + report.year() + (report.ofProvince() ? "" : "-" + report.agencyCode()) + (report.frozen() ? "" : "-du-thao");
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(wanted.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					Downloads.attachment(name + "." + wanted.extension()))
			.body(document);
	}

}
