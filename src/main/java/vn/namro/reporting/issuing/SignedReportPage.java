package vn.namro.reporting.issuing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.namro.access.people.Person;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.proving.evidence.EvidenceRefusedException;
import vn.namro.proving.evidence.EvidenceRegister;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.reportissue.ReportIssues;

/** The signed papers of a report, and handing one in. */
@Controller
class SignedReportPage {

	private final SignedReports signed;

	private final IssuableReports reports;

	private final ReportIssues issues;

	private final EvidenceRegister register;

	SignedReportPage(SignedReports signed, IssuableReports reports, ReportIssues issues, EvidenceRegister register) {
		this.signed = signed;
		this.reports = reports;
		this.issues = issues;
		this.register = register;
	}

	@GetMapping("/reports/signed")
	String show(@AuthenticationPrincipal Person person, @RequestParam String id, Model model) {
		IssuableReport report = this.reports.visible(person, id);
		model.addAttribute("report", report);
		List<ReportIssue> issues = this.issues.of(id);
		boolean mayIssue = this.reports.mayIssue(person, report);
		boolean open = mayIssue && this.signed.open(report);
		model.addAttribute("issues", issues);
		model.addAttribute("files", files(issues));
		model.addAttribute("mayIssue", open);
		model.addAttribute("notYet", mayIssue && !open ? SignedReports.notYet(report) : null);
		return "issuing/signed";
	}

	/** Where the very file of each paper is: a later one may be a revision of the same document. */
	private Map<Integer, String> files(List<ReportIssue> issues) {
		return issues.stream()
			.collect(Collectors.toMap(ReportIssue::sequence, issue -> "/api/evidence/" + issue.documentId() + "/content"
					+ this.register.revision(issue.revisionId()).map(file -> "?revision=" + file.number()).orElse("")));
	}

	/** What is refused is told beside the form, with what was typed kept. */
	@PostMapping("/reports/signed")
	String take(@AuthenticationPrincipal Person person, @RequestParam String id, @RequestParam(required = false) MultipartFile file,
			@RequestParam(required = false) String number, @RequestParam(required = false) String date, @RequestParam(required = false) String note,
			@RequestParam(required = false) String reason, RedirectAttributes next) throws IOException {
		Told told = new Told(number, date, note, reason);
		try {
			ReportIssue issue = this.signed.take(person, id, file, told);
			next.addFlashAttribute("done", "Đã ghi nhận văn bản số " + issue.number() + ". " + issue.signed() + ".");
		}
		catch (InvalidInputException | ConflictingChangeException | EvidenceRefusedException ex) {
			next.addFlashAttribute("refused", ex.getMessage());
			next.addFlashAttribute("told", told);
		}
		next.addAttribute("id", id);
		return "redirect:/reports/signed";
	}

}
