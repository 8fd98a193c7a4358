package vn.namro.reporting.periodicreport;

/** A reporting period was closed; published within the transaction that records it. */
public record ReportPeriodClosed(String planCode) {
}
