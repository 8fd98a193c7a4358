package vn.namro.agencies.organisation;

/**
 * A province of the installation; what belongs to one is not seen from another.
 *
 * @param coordinatorAgency code of the agency that coordinates plans
 * @param issuerAgency code of the agency that issues plans
 */
public record Province(String code, String name, String coordinatorAgency, String issuerAgency) {
}
