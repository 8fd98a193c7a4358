package vn.namro.work.inbox;

import java.time.OffsetDateTime;

/**
 * An open task as lists show it that lay many side by side.
 *
 * @param step element id of the model
 * @param subject what it is about, empty when the process does not say
 * @param tenant the agency that it belongs to
 * @param businessKey id of what it is about
 * @param assignee account, null as long as nobody has it
 * @param assigneeName null as long as nobody has it
 * @param dueAt null when it has no deadline
 */
public record ListedTask(String id, String step, String name, String subject, String agency, String tenant, String businessKey, String assignee,
		String assigneeName, OffsetDateTime dueAt) {
}
