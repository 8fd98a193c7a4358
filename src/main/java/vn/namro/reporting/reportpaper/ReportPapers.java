package vn.namro.reporting.reportpaper;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import vn.namro.papers.document.BrokenTemplateException;
import vn.namro.papers.document.Documents;
import vn.namro.papers.document.Format;
import vn.namro.reporting.report.ReportSnapshot;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.reportissue.IssuedNumber;

/** Makes the paper of a report's frozen version; once it is issued, with number and date in its head. */
@Component
public class ReportPapers {

	private final ReportSnapshots snapshots;

	private final IssuedNumber number;

	private final Documents documents;

	ReportPapers(ReportSnapshots snapshots, IssuedNumber number, Documents documents) {
		this.snapshots = snapshots;
		this.number = number;
		this.documents = documents;
	}

	/** The template that a report is filled into. */
	public static String kindOf(boolean ofProvince) {
		return ofProvince ? "provinceReport" : "agencyReport";
	}

	/** @throws BrokenTemplateException when the template is missing or wrong */
	public byte[] of(ReportSnapshot snapshot, Format format) {
		JsonNode model = this.number.into(this.snapshots.tree(snapshot), snapshot.reportId());
		return this.documents.frozen(subject(snapshot, model), snapshot.version(), kindOf(model.path("agency").isNull()), model, snapshot.frozenAt(), format);
	}

	/** With its number the paper says something more than before, so it is kept apart from the one without. */
	private static String subject(ReportSnapshot snapshot, JsonNode model) {
		JsonNode number = model.path("letterhead").path("number");
		return number.isTextual() ? snapshot.reportId() + "#" + number.asText() : snapshot.reportId();
	}

}
