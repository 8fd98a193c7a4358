package vn.namro.reporting.report;

/** Which reports are wanted; null leaves a field open. @param period code within the year */
public record ReportFilter(Integer year, String period, String agency) {

	/** A parameter without a value leaves its field open. */
	public ReportFilter {
		period = period == null || period.isBlank() ? null : period.strip();
		agency = agency == null || agency.isBlank() ? null : agency.strip();
	}

}
