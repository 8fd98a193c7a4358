package vn.namro.planning.coverage;

/**
 * Something in a plan that is not clear.
 *
 * @param itemCode null for the plan as a whole
 * @param message one Vietnamese sentence
 */
record Gap(CoverageRule rule, String itemCode, String message) {
}
