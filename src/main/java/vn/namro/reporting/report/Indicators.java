package vn.namro.reporting.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;
import vn.namro.reporting.reportfigures.Figure;
import vn.namro.reporting.reportfigures.Totals;

/** {@code config/reporting/indicators.yaml}: the lines of the statistics appendix and which figure each of them shows. */
@Component
class Indicators {

	private final List<Line> lines;

	Indicators(@Value("${namro.config-dir}/reporting/indicators.yaml") Path path) {
		this.lines = Files.exists(path) ? read(YamlFile.read(path)) : List.of();
	}

	record IndicatorFile(List<Line> indicators) {
	}

	/** @param figure name of a figure in the report's totals */
	record Line(String number, String code, String name, String unit, String figure, String note) {
	}

	List<ReportContent.Indicator> of(Totals totals) {
		return this.lines.stream()
			.map(line -> new ReportContent.Indicator(line.number(), line.code(), line.name(), line.unit(), Figure.named(line.figure()).orElseThrow().of(totals),
					line.note()))
			.toList();
	}

	private static List<Line> read(YamlFile yaml) {
		List<Line> lines = yaml.as(IndicatorFile.class).indicators();
		for (int i = 0; lines != null && i < lines.size(); i++) {
			if (Figure.named(lines.get(i).figure()).isEmpty()) {
				throw new InvalidInputException(yaml.complain("không có số liệu tên '" + lines.get(i).figure() + "'", "indicators", i, "figure"));
			}
		}
		return lines == null ? List.of() : lines;
	}

}
