package vn.namro.reporting.report;

/** Which reports are wanted; null leaves a field open. @param period code within the year */
public record ReportFilter(Integer year, String period, String agency) {
}
