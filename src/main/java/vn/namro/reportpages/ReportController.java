package vn.namro.reportpages;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.engine.EngineClock;
import vn.namro.people.Person;
import vn.namro.report.Report;
import vn.namro.report.ReportAccess;
import vn.namro.report.ReportFilter;
import vn.namro.report.ReportPage;
import vn.namro.report.ReportSnapshot;
import vn.namro.report.ReportSnapshots;
import vn.namro.report.Reports;

/** Reports for programs, cut to what the caller may see. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

	private final Reports reports;

	private final ReportAccess access;

	private final ReportSnapshots snapshots;

	private final EngineClock clock;

	ReportController(Reports reports, ReportAccess access, ReportSnapshots snapshots, EngineClock clock) {
		this.reports = reports;
		this.access = access;
		this.snapshots = snapshots;
		this.clock = clock;
	}

	/**
	 * The latest year first, a period's own report before those of its agencies.
	 * @param period code within the year, such as Q1
	 * @param agency code of an agency: only its reports
	 */
	@GetMapping
	ReportRows list(@AuthenticationPrincipal Person caller, @RequestParam(required = false) Integer year, @RequestParam(required = false) String period,
			@RequestParam(required = false) String agency, @RequestParam(defaultValue = "0") @Min(0) int page,
			@RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
		ReportAccess.requireReader(caller);
		ReportPage found = this.reports.page(new ReportFilter(year, period, agency), caller, page, size);
		return new ReportRows(found.content().stream().map(report -> ReportRow.of(report, this.clock.now())).toList(), page, size, found.total());
	}

	/** The frozen versions in order, without their content. */
	@GetMapping("/{id}/versions")
	List<ReportSnapshot> versions(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		Report report = this.access.require(caller, id);
		return this.snapshots.of(report.id());
	}

	/** The frozen bytes of a version, so that anybody can reckon the hash; the ETag is the hash. */
	@GetMapping("/{id}/versions/{version}")
	ResponseEntity<byte[]> version(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable int version) {
		ReportSnapshot snapshot = this.snapshots.get(this.access.require(caller, id).id(), version);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(snapshot.sha256()).body(this.snapshots.bytes(snapshot));
	}

}
