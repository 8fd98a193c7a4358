package vn.namro.time.calendarpages;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership.Scope;
import vn.namro.access.people.Person;

/**
 * Who keeps the calendar: coordinators of a province (Sở Nội vụ), who get the notices of holidays and answer for the dates of plans,
 * and its administrators, who keep the settings. Those of a single agency do not, because the calendar is everybody's.
 */
final class CalendarRight {

	private static final List<String> ROLES = List.of(Groups.COORDINATOR, Groups.ADMINISTRATOR);

	private CalendarRight() {
	}

	/**
	 * The province whose deadlines the person is shown.
	 * @throws AccessDeniedException when the person does not keep the calendar
	 */
	static String provinceOf(Person person) {
		return person.memberships()
			.stream()
			.filter(held -> ROLES.contains(held.role()) && held.scope() == Scope.PROVINCE)
			.map(held -> Person.provinceOf(held.tenant()))
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("Neither coordinator nor administrator of a whole province"));
	}

}
