package vn.namro.scores.scorepreparation;

import java.time.LocalDate;

/**
 * Who is asked to prepare a line: a unit or a person, not both.
 *
 * @param due by when, null without a date
 */
record Wanted(String unit, String account, LocalDate due) {
}
