package vn.namro.agencies.organisationimport;

import org.springframework.security.access.AccessDeniedException;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.Person;

/** Who brings the organisation of a province in and out: administrators of the whole province. */
final class ImportRight {

	private ImportRight() {
	}

	/** @throws AccessDeniedException when the person administers no whole province */
	static String provinceOf(Person person) {
		return person.memberships()
			.stream()
			.filter(held -> held.role().equals(Groups.ADMINISTRATOR) && held.scope() == Scope.PROVINCE)
			.map(held -> Person.provinceOf(held.tenant()))
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("No administrator of a whole province"));
	}

}
