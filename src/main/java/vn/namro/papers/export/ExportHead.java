package vn.namro.papers.export;

import java.time.OffsetDateTime;
import java.util.List;

/** What a file says beside its rows. @param person name of whoever asked; @param filters in words, empty for all */
record ExportHead(String title, List<ExportColumn> columns, OffsetDateTime at, String person, String filters) {
}
