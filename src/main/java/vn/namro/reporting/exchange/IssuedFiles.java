package vn.namro.reporting.exchange;

import java.io.IOException;
import java.util.List;

import vn.namro.reporting.reportissue.ReportIssue;

/** The files that belong to an issued report. */
interface IssuedFiles {

	/**
	 * A file to lay down.
	 *
	 * @param name without a path
	 */
	record IssuedFile(String name, byte[] bytes) {
	}

	/** The report as its snapshot gives it, the signed paper as it came, and the statistics. */
	List<IssuedFile> of(ReportIssue issue) throws IOException;

}
