package vn.namro.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import vn.namro.document.Documents;
import vn.namro.document.Format;
import vn.namro.evidence.EvidenceContents;
import vn.namro.report.ReportSnapshot;
import vn.namro.report.ReportSnapshots;
import vn.namro.reportissue.IssuedNumber;
import vn.namro.reportissue.ReportIssue;
import vn.namro.statistics.Statistics;

/** Gathers the files of an issued report from where each of them is kept or made. */
@Component
class IssuedReportFiles implements IssuedFiles {

	private final EvidenceContents contents;

	private final ReportSnapshots snapshots;

	private final Documents documents;

	private final IssuedNumber number;

	private final Statistics statistics;

	IssuedReportFiles(EvidenceContents contents, ReportSnapshots snapshots, Documents documents, IssuedNumber number, Statistics statistics) {
		this.contents = contents;
		this.snapshots = snapshots;
		this.documents = documents;
		this.number = number;
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
			JsonNode model = this.number.into(this.snapshots.tree(snapshot), issue.reportId());
			files.add(document(snapshot, model, Format.DOCX));
			files.add(document(snapshot, model, Format.PDF));
			files.add(new IssuedFile("phu-luc-thong-ke.xlsx", this.statistics.workbook(snapshot)));
		}
		return files;
	}

	private IssuedFile document(ReportSnapshot snapshot, JsonNode model, Format format) {
		String kind = model.path("agency").isNull() ? "provinceReport" : "agencyReport";
		return new IssuedFile("bao-cao." + format.extension(), this.documents.frozen(snapshot.reportId(), snapshot.version(), kind, model, snapshot.frozenAt(), format));
	}

}
