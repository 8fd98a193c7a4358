package vn.namro.reporting.statistics;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.reporting.report.ReportContent;
import vn.namro.reporting.report.ReportSnapshot;
import vn.namro.reporting.report.ReportSnapshots;
import vn.namro.reporting.reportissue.ReportIssue;
import vn.namro.reporting.reportissue.ReportIssues;

/** Lays the indicators of a frozen report out in the province's columns, which are read anew each time. */
@Component
public class Statistics {

	private final Path file;

	private final ReportSnapshots snapshots;

	private final ReportIssues issues;

	Statistics(@Value("${namro.config-dir}/reporting/ministry.yaml") Path file, ReportSnapshots snapshots, ReportIssues issues) {
		this.file = file;
		this.snapshots = snapshots;
		this.issues = issues;
	}

	/** @throws vn.namro.platform.input.InvalidInputException naming file, line and field when the columns cannot be read */
	public byte[] workbook(ReportSnapshot snapshot) {
		MinistryFile columns = MinistryFile.read(this.file);
		return new StatisticsWorkbook(columns.sheet()).of(rows(columns, this.snapshots.content(snapshot), issue(snapshot)));
	}

	/** The same as CSV. */
	public byte[] csv(ReportSnapshot snapshot) {
		MinistryFile columns = MinistryFile.read(this.file);
		return new StatisticsCsv(columns.style()).of(rows(columns, this.snapshots.content(snapshot), issue(snapshot)));
	}

	private ReportIssue issue(ReportSnapshot snapshot) {
		return this.issues.latest(snapshot.reportId()).orElse(null);
	}

	/** The headers and one row an indicator. */
	static List<List<Object>> rows(MinistryFile file, ReportContent content, ReportIssue issue) {
		StatisticsFields fields = new StatisticsFields(content, issue);
		List<List<Object>> rows = new ArrayList<>();
		rows.add(new ArrayList<>(file.columns().stream().map(MinistryFile.Column::header).toList()));
		for (ReportContent.Indicator indicator : content.indicators()) {
			List<Object> row = new ArrayList<>();
			file.columns().forEach(column -> row.add(fields.of(column, indicator)));
			rows.add(row);
		}
		return rows;
	}

}
