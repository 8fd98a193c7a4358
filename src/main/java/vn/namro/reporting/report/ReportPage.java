package vn.namro.reporting.report;

import java.util.List;

/**
 * A part of a list of reports.
 *
 * @param page number of this page, from 0
 * @param total number of reports on all pages
 */
public record ReportPage(List<Report> content, int page, int size, long total) {
}
