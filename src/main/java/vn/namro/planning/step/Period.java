package vn.namro.planning.step;

import java.time.LocalDate;

/**
 * One time that a step comes up.
 *
 * @param number counts the weeks or months since the step began, from 1; those without a working day are left out
 * @param opensOn the day on which the work begins
 * @param dueOn the last day, included whole
 */
record Period(int number, LocalDate opensOn, LocalDate dueOn) {
}
