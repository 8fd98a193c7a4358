package vn.namro.access.substitution;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A period in which one person acts for another.
 *
 * @param absent account of the person who is away and stays answerable
 * @param substitute account of the person who acts
 * @param validFrom first day, in Vietnam
 * @param validUntil last day, included
 * @param endedAt when it was called off before its last day, else null
 */
public record Substitution(long id, String absent, String substitute, LocalDate validFrom, LocalDate validUntil, String reason, String namedBy,
		OffsetDateTime namedAt, String endedBy, OffsetDateTime endedAt) {
}
