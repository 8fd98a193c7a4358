package vn.namro.access.people;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;

/** Who brings plans and criteria sets into the system: coordinators and administrators, each for the own province. */
public final class IntakeRight {

	private static final List<String> ROLES = List.of(Groups.COORDINATOR, Groups.ADMINISTRATOR);

	private IntakeRight() {
	}

	/**
	 * The province that the person may bring something into.
	 * @throws AccessDeniedException when there is none
	 */
	public static String provinceOf(Person person) {
		return person.memberships()
			.stream()
			.filter(membership -> ROLES.contains(membership.role()))
			.map(membership -> Person.provinceOf(membership.tenant()))
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("Neither coordinator nor administrator"));
	}

	public static boolean holds(Person person, String province) {
		return person.memberships()
			.stream()
			.anyMatch(membership -> ROLES.contains(membership.role()) && Person.provinceOf(membership.tenant()).equals(province));
	}

}
