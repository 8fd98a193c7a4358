package vn.namro.reporting.reportfigures;

import java.util.List;

/** Coordination parts of an item at one agency, as reports count them. */
record PartLine(String agency, List<String> indexes, int parts, int partsDone, Requests requests, List<Long> documents) {
}
