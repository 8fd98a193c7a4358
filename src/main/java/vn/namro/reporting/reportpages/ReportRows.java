package vn.namro.reporting.reportpages;

import java.util.List;

/**
 * A part of a list of reports for programs.
 *
 * @param page number of this page, from 0
 * @param total number of reports on all pages
 */
record ReportRows(List<ReportRow> content, int page, int size, long total) {
}
