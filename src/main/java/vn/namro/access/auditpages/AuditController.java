package vn.namro.access.auditpages;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.audit.AuditEntries;
import vn.namro.access.audit.AuditRow;
import vn.namro.access.people.Person;

/** The audit ledger as JSON, for administrators. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

	private static final int LARGEST_PAGE = 500;

	private final AuditEntries entries;

	private final AuditSearch search;

	AuditController(AuditEntries entries, AuditSearch search) {
		this.entries = entries;
		this.search = search;
	}

	/**
	 * Lists entries of the caller's province, the newest first.
	 * @param before only entries with a lower id, for the next page
	 * @param size 1 to 500
	 */
	@GetMapping
	List<AuditRow> list(@AuthenticationPrincipal Person caller, @ModelAttribute AuditSearch.Fields fields, @RequestParam(required = false) @Min(1) Long before,
			@RequestParam(defaultValue = "100") @Min(1) @Max(LARGEST_PAGE) int size) {
		return this.entries.page(this.search.of(fields, caller), before, size);
	}

}
