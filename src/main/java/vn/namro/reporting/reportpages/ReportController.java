package vn.namro.reporting.reportpages;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.reporting.periodicreport.ExtraordinaryReports;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportAccess;
import vn.namro.reporting.report.ReportFilter;
import vn.namro.reporting.report.ReportPage;
import vn.namro.reporting.report.ReportSnapshot;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.report.Reports;
import vn.namro.reporting.reportcorrection.CorrectionWork;
import vn.namro.reporting.reportcorrection.ReportCorrection;
import vn.namro.reporting.reportcorrection.ReportCorrections;

/** Reports for programs, cut to what the caller may see. */
@RestController
@RequestMapping("/api/reports")
class ReportController {

	private final Reports reports;

	private final ReportAccess access;

	private final ReportSnapshots snapshots;

	private final ReportCorrections corrections;

	private final CorrectionWork correctionWork;

	private final OutOfTurn outOfTurn;

	private final ReportContents contents;

	private final EngineClock clock;

	ReportController(Reports reports, ReportAccess access, ReportSnapshots snapshots, ReportCorrections corrections, CorrectionWork correctionWork,
			OutOfTurn outOfTurn, ReportContents contents, EngineClock clock) {
		this.reports = reports;
		this.access = access;
		this.snapshots = snapshots;
		this.corrections = corrections;
		this.correctionWork = correctionWork;
		this.outOfTurn = outOfTurn;
		this.contents = contents;
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
		ReportPage found = this.reports.page(new ReportFilter(year, period, agency), caller, page, size);
		return new ReportRows(found.content().stream().map(report -> ReportRow.of(report, this.clock.now())).toList(), page, size, found.total());
	}

	/**
	 * @param plan code of the plan whose year it belongs to; the latest of the province when left out
	 * @param agencies codes of agencies and groups of agencies; all that owe the periodic report when left out
	 * @param figures whether the plan's figures belong into it; yes when left out
	 */
	record OutOfTurnReport(String plan, String name, LocalDate windowFrom, LocalDate windowTo, LocalDate agencyDue, LocalDate provinceDue,
			List<String> agencies, Boolean figures) {
	}

	/** Opens a report out of turn, by the coordinator; the agencies are asked at once. 422 naming everything wrong. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ReportRow open(@AuthenticationPrincipal Person caller, @RequestBody OutOfTurnReport wanted) {
		String plan = this.outOfTurn.planOf(caller, wanted.plan());
		String id = this.outOfTurn.open(new ExtraordinaryReports.Request(plan, wanted.name(), wanted.windowFrom(), wanted.windowTo(), wanted.agencyDue(),
				wanted.provinceDue(), wanted.agencies(), wanted.figures() == null || wanted.figures()));
		return ReportRow.of(this.reports.get(id), this.clock.now());
	}

	/** A report with versions, corrections and content: as frozen last, or before that as it stands. */
	@GetMapping("/{id}")
	ReportAnswer report(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		Report report = this.access.require(caller, id);
		return new ReportAnswer(ReportRow.of(report, this.clock.now()), this.snapshots.of(id), this.corrections.of(id), this.contents.tree(report, null));
	}

	/** The frozen versions in order, without their content. */
	@GetMapping("/{id}/versions")
	List<ReportSnapshot> versions(@AuthenticationPrincipal Person caller, @PathVariable String id) {
		return this.snapshots.of(this.access.require(caller, id).id());
	}

	/** The frozen bytes of a version, so that anybody can reckon the hash; the ETag is the hash. */
	@GetMapping("/{id}/versions/{version}")
	ResponseEntity<byte[]> version(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable int version) {
		ReportSnapshot snapshot = this.snapshots.get(this.access.require(caller, id).id(), version);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(snapshot.sha256()).body(this.snapshots.bytes(snapshot));
	}

	/** Proposes a correction of what is frozen: by the agency's head, of the province's report by the coordinator. 422 without a reason or a change. */
	@PostMapping("/{id}/corrections")
	@ResponseStatus(HttpStatus.CREATED)
	ReportCorrection propose(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestBody CorrectionWork.Proposal proposal) {
		Report report = this.access.require(caller, id);
		if (!ReportAccess.mayPropose(caller, report)) {
			throw new AccessDeniedException("Only who answers for a frozen report proposes a correction");
		}
		return this.correctionWork.propose(caller, id, proposal);
	}

	/**
	 * @param granted required
	 * @param remark why it is refused; required then
	 */
	record Decision(Boolean granted, String remark) {
	}

	/** Decides on a correction: the coordinator, of the province's report the leader, never who proposed it. Granted, it is the next version. */
	@PostMapping("/{id}/corrections/{number}/decision")
	ReportCorrection decide(@AuthenticationPrincipal Person caller, @PathVariable String id, @PathVariable long number, @RequestBody Decision decision) {
		this.access.require(caller, id);
		return this.correctionWork.decide(caller, id, number, decision.granted(), decision.remark());
	}

}
