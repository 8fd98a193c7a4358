package vn.namro.reporting.reportissue;

/** A report was issued, or its paper replaced; published within the transaction that records it. */
public record ReportIssued(ReportIssue issue) {
}
