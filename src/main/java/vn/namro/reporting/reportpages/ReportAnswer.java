package vn.namro.reporting.reportpages;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import vn.namro.reporting.report.ReportSnapshot;
import vn.namro.reporting.reportcorrection.ReportCorrection;

/**
 * A report for programs.
 *
 * @param content as frozen last; before that, as it would be frozen now, under version 0
 */
record ReportAnswer(ReportRow report, List<ReportSnapshot> versions, List<ReportCorrection> corrections, JsonNode content) {
}
