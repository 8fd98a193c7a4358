package vn.namro.reporting.agencyreport;

/** The coordinator accepted an agency's report; published within the transaction that records it. */
public record AgencyReportAccepted(String periodId) {
}
