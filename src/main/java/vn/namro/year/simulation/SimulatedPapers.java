package vn.namro.year.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.namro.papers.document.Format;
import vn.namro.reporting.report.Report;
import vn.namro.reporting.report.ReportSnapshot;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.reportpaper.ReportPapers;

/** Writes the province's reports of a simulated year as papers. */
@Component
class SimulatedPapers {

	private static final List<Format> FORMATS = List.of(Format.DOCX, Format.XLSX);

	private final JdbcClient jdbc;

	private final ReportSnapshots snapshots;

	private final ReportPapers papers;

	SimulatedPapers(JdbcClient jdbc, ReportSnapshots snapshots, ReportPapers papers) {
		this.jdbc = jdbc;
		this.snapshots = snapshots;
		this.papers = papers;
	}

	/**
	 * Writes {@code reports/<period>.docx} and {@code .xlsx} of every report that was approved.
	 * @return the files
	 */
	List<Path> write(Path directory) throws IOException {
		Path folder = Files.createDirectories(directory.resolve("reports"));
		List<Path> files = new ArrayList<>();
		for (Report report : this.jdbc.sql("select * from report where agency_code is null and version > 0 order by opens_at, id").query(Report.class).list()) {
			ReportSnapshot snapshot = this.snapshots.get(report.id(), null);
			for (Format format : FORMATS) {
				files.add(Files.write(folder.resolve(report.period() + "." + format.extension()), this.papers.of(snapshot, format)));
			}
		}
		return files;
	}

}
