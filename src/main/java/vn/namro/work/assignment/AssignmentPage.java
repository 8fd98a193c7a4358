package vn.namro.work.assignment;

import java.util.List;

/**
 * A part of a list.
 *
 * @param page number of this page, from 0
 * @param total number of rows on all pages
 */
public record AssignmentPage(List<AssignmentRow> content, int page, int size, long total) {
}
