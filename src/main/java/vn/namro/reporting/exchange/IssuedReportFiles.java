package vn.namro.reporting.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.papers.document.Format;
import vn.namro.proving.evidence.EvidenceContents;
import vn.namro.reporting.report.ReportSnapshot;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.reportpaper.ReportPapers;
import vn.namro.reporting.statistics.Statistics;

/** Gathers the files of an issued report from where each of them is kept or made. */
@Component
class IssuedReportFiles implements IssuedFiles {

	private final EvidenceContents contents;

	private final ReportSnapshots snapshots;

	private final ReportPapers papers;

	private final Statistics statistics;

	IssuedReportFiles(EvidenceContents contents, ReportSnapshots snapshots, ReportPapers papers, Statistics statistics) {
		this.contents = contents;
		this.snapshots = snapshots;
		this.papers = papers;
		this.statistics = statistics;
	}

	/** A report that was approved before there were frozen contents has its signed paper only. */
	@Override
	public List<IssuedFile> of(ReportIssue issue) throws IOException {
		List<IssuedFile> files = new ArrayList<>();
		try (InputStream signed = this.contents.open(issue.sha256())) {
			files.add(new IssuedFile("ban-da-ky.pdf", signed.readAllBytes()));
		}
		if (issue.version() > 0) {
			ReportSnapshot snapshot = this.snapshots.get(issue.reportId(), issue.version());
			for (Format format : Format.values()) {
				files.add(new IssuedFile("bao-cao." + format.extension(), this.papers.of(snapshot, format)));
			}
			files.add(new IssuedFile("phu-luc-thong-ke.xlsx", this.statistics.workbook(snapshot)));
		}
		return files;
	}

}
