package vn.namro.access.oidc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;

/**
 * An office as a group of the identity provider names it: {@code namro:<role>:<agency>}, with {@code :agency} or
 * {@code :province} behind it where the office reaches less or further than its role usually does.
 */
record ClaimedOffice(String role, String agency, Scope scope) {

	private static final int ROLE = 1;

	private static final int AGENCY = 2;

	private static final int SCOPE = 3;

	/** The roles that are held for one agency. */
	private static final List<String> OF_AN_AGENCY = List.of(Groups.SPECIALIST, Groups.HEAD);

	/** @return empty for a group that names no office of ours */
	static Optional<ClaimedOffice> parse(String group, String prefix) {
		// with full group paths Keycloak puts a slash in front
		String[] parts = group.replaceFirst("^/", "").split(":", -1);
		if (parts.length <= AGENCY || parts.length > SCOPE + 1 || !parts[0].equals(prefix) || !Groups.ALL.contains(parts[ROLE])) {
			return Optional.empty();
		}
		return scope(parts).map(scope -> new ClaimedOffice(parts[ROLE], parts[AGENCY], scope));
	}

	private static Optional<Scope> scope(String[] parts) {
		if (parts.length <= SCOPE) {
			return Optional.of(OF_AN_AGENCY.contains(parts[ROLE]) ? Scope.AGENCY : Scope.PROVINCE);
		}
		return List.of(Scope.values()).stream().filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(parts[SCOPE])).findFirst();
	}

}
