package vn.namro.agencies.organisationpages;

import org.springframework.security.access.AccessDeniedException;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.Person;

/** Who may change the organisation of a province: its administrators; those of one agency only read about their own. */
final class OrganisationRight {

	private OrganisationRight() {
	}

	static boolean reads(Person person, String tenant) {
		return person.mayActAs(Groups.ADMINISTRATOR, tenant);
	}

	static boolean changes(Person person, String province) {
		return person.memberships()
			.stream()
			.anyMatch(held -> held.role().equals(Groups.ADMINISTRATOR) && held.scope() == Scope.PROVINCE && Person.provinceOf(held.tenant()).equals(province));
	}

	/** @throws AccessDeniedException when the person may not change the organisation of the province */
	static void require(Person person, String province) {
		if (!changes(person, province)) {
			throw new AccessDeniedException("No administrator of the whole province " + province);
		}
	}

}
