package vn.namro.access.auditpages;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.namro.access.audit.AuditChecks;
import vn.namro.access.audit.AuditEntries;
import vn.namro.access.audit.AuditExport;
import vn.namro.access.audit.AuditQuery;
import vn.namro.access.audit.AuditRow;
import vn.namro.access.people.Person;

/** Where an administrator searches the audit ledger, checks it and takes a copy. */
@Controller
@RequestMapping("/administration/audit")
class AuditPage {

	private static final int PAGE = 50;

	private final AuditEntries entries;

	private final AuditSearch search;

	private final AuditChecks checks;

	AuditPage(AuditEntries entries, AuditSearch search, AuditChecks checks) {
		this.entries = entries;
		this.search = search;
		this.checks = checks;
	}

	@GetMapping
	String page(@AuthenticationPrincipal Person person, @ModelAttribute("fields") AuditSearch.Fields fields, @RequestParam(required = false) Long before, Model model) {
		List<AuditRow> rows = this.entries.page(this.search.of(fields, person), before, PAGE + 1);
		model.addAttribute("fields", fields);
		model.addAttribute("rows", rows.subList(0, Math.min(PAGE, rows.size())));
		model.addAttribute("next", rows.size() > PAGE ? rows.get(PAGE - 1).id() : null);
		model.addAttribute("first", before == null);
		model.addAttribute("words", new AuditWords());
		return "audit";
	}

	/** Shown at once, not redirected to: the outcome is of this moment. */
	@PostMapping("/check")
	String check(@AuthenticationPrincipal Person person, Model model) throws SQLException {
		this.checks.run().ifPresentOrElse(verdict -> model.addAttribute("verdict", verdict), () -> model.addAttribute("busy", true));
		return page(person, new AuditSearch.Fields(null, null, null, null, null, null), null, model);
	}

	@GetMapping("/export/{format:csv|jsonl}")
	void export(@AuthenticationPrincipal Person person, @ModelAttribute AuditSearch.Fields fields, @PathVariable String format, HttpServletResponse response)
			throws IOException, SQLException {
		AuditQuery query = this.search.of(fields, person);
		response.setContentType(format.equals("csv") ? "text/csv;charset=UTF-8" : "application/x-ndjson;charset=UTF-8");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nhat-ky-kiem-tra." + format + "\"");
		try (Writer writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
			AuditExport export = new AuditExport(this.entries);
			if (format.equals("csv")) {
				export.table(query, writer);
			}
			else {
				export.jsonLines(query, writer);
			}
		}
	}

}
