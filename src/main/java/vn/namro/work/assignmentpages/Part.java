package vn.namro.work.assignmentpages;

import java.time.OffsetDateTime;

/** A coordinating agency's part, for whoever looks at the assignment. @param confirmedAt null as long as it is missing */
record Part(String id, String agency, String tenantId, OffsetDateTime dueAt, OffsetDateTime confirmedAt) {
}
