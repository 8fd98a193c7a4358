package vn.namro.planning.plan;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;

import vn.namro.agencies.organisation.AgencyBook;

/**
 * What a plan is checked against.
 *
 * @param nodes the index nodes that criteria sets of the year know; empty where nobody knows
 * @param workingDay whether a day is one on which offices work
 */
public record PlanContext(AgencyBook book, Set<String> nodes, Predicate<LocalDate> workingDay) {
}
