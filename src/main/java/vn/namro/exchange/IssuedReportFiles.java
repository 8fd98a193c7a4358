package vn.namro.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.evidence.EvidenceContents;
import vn.namro.reportissue.ReportIssue;

/** Gathers the files of an issued report from where each of them is kept or made. */
@Component
class IssuedReportFiles implements IssuedFiles {

	private final EvidenceContents contents;

	IssuedReportFiles(EvidenceContents contents) {
		this.contents = contents;
	}

	@Override
	public List<IssuedFile> of(ReportIssue issue) throws IOException {
		List<IssuedFile> files = new ArrayList<>();
		try (InputStream signed = this.contents.open(issue.sha256())) {
			files.add(new IssuedFile("ban-da-ky.pdf", signed.readAllBytes()));
		}
		return files;
	}

}
