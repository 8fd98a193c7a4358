package vn.namro.reporting.report;

/** A version of a report was frozen; published within the transaction that records it. */
public record ReportFrozen(String id, int version) {
}
