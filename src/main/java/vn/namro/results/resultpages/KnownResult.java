package vn.namro.results.resultpages;

/**
 * A criteria set that is or was scored in a plan's year.
 *
 * @param tenant of the agency that issued the plan
 * @param published whether a result is frozen
 * @param correction number of the last correction, 0 for none
 */
public record KnownResult(String planCode, String planTitle, String setCode, String setName, int year, String tenant, boolean published, int correction) {
}
