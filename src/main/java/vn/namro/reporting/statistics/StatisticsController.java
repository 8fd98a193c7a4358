package vn.namro.reporting.statistics;

import java.util.Locale;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.namro.access.people.Person;
import vn.namro.platform.web.ImportAnswers;
import vn.namro.reporting.report.ReportAccess;
import vn.namro.reporting.report.ReportSnapshot;
import vn.namro.reporting.report.ReportSnapshots;

/** The statistics appendix of a report, for the ministry's software. */
@RestController
class StatisticsController {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final ReportAccess access;

	private final ReportSnapshots snapshots;

	private final Statistics statistics;

	StatisticsController(ReportAccess access, ReportSnapshots snapshots, Statistics statistics) {
		this.access = access;
		this.snapshots = snapshots;
		this.statistics = statistics;
	}

	enum Format {

		XLSX, CSV

	}

	/**
	 * The indicators of the frozen report in the order of the columns of {@code config/reporting/ministry.yaml}; 404 as long as nothing
	 * is frozen, 422 with file and line when the columns cannot be read.
	 * @param version left out: the newest
	 */
	@GetMapping("/api/reports/{id}/statistics")
	ResponseEntity<byte[]> of(@AuthenticationPrincipal Person caller, @PathVariable String id, @RequestParam(defaultValue = "xlsx") Format format,
			@RequestParam(required = false) Integer version) {
		ReportSnapshot snapshot = this.snapshots.get(this.access.require(caller, id).id(), version);
		String name = "phu-luc-thong-ke-" + id.replaceAll("[^A-Za-z0-9]+", "-") + "." + format.name().toLowerCase(Locale.ROOT);
		return format == Format.CSV ? ImportAnswers.file(name, CSV, this.statistics.csv(snapshot))
				: ImportAnswers.file(name, ImportAnswers.XLSX, this.statistics.workbook(snapshot));
	}

}
