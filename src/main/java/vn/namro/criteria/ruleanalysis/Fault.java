package vn.namro.criteria.ruleanalysis;

/**
 * Something that trying a rule brought to light.
 *
 * @param certain whether it is a fault whatever the author meant
 * @param message with the figures that show it
 */
record Fault(String code, boolean certain, String message, String suggestion) {
}
