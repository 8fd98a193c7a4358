package vn.namro.agencies.organisation;

import java.time.LocalDate;

/**
 * What an agency is or was called.
 *
 * @param validFrom the day from which it counts, null: since ever
 */
public record AgencyName(String name, LocalDate validFrom) {
}
