package vn.namro.reporting.reportpages;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import vn.namro.reporting.report.CanonicalReport;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportComposition;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportSnapshots;

/** What is shown of a report: a frozen version; as long as nothing is frozen, what would be frozen now. */
@Component
class ReportContents {

	private final ReportSnapshots snapshots;

	private final ReportComposition composition;

	ReportContents(ReportSnapshots snapshots, ReportComposition composition) {
		this.snapshots = snapshots;
		this.composition = composition;
	}

	/** @param version null for the last one */
	ReportContent of(Report report, Integer version) {
		return frozen(report, version) ? this.snapshots.content(this.snapshots.get(report.id(), version)) : this.composition.draft(report);
	}

	JsonNode tree(Report report, Integer version) {
		return frozen(report, version) ? this.snapshots.tree(this.snapshots.get(report.id(), version)) : CanonicalReport.tree(this.composition.draft(report));
	}

	private static boolean frozen(Report report, Integer version) {
		return report.frozen() || version != null;
	}

}
