package vn.namro.scoresheet;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.input.UnknownThingException;
import vn.namro.people.Groups;
import vn.namro.people.Membership;
import vn.namro.people.Person;

/** Who sees a sheet, who fills it in, and who sees what appraisers gave before it is published. */
@Component
public class SheetAccess {

	/** Who works on the scores after the agencies. */
	private static final List<String> APPRAISING = List.of(Groups.COORDINATOR, Groups.APPRAISER, Groups.COUNCIL, Groups.LEADER);

	private final Sheets sheets;

	SheetAccess(Sheets sheets) {
		this.sheets = sheets;
	}

	/** @throws UnknownThingException when there is none, or it belongs to an agency beyond the person's scope */
	public Sheet visible(String id, Person person) {
		return this.sheets.find(id)
			.filter(sheet -> person.tenants().contains(sheet.tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có bảng điểm '" + id + "' trong phạm vi của tài khoản này."));
	}

	/** Whether the person fills the sheet in: the specialists of its agency do. */
	public static boolean fills(Sheet sheet, Person person) {
		return person.mayActAs(Groups.SPECIALIST, sheet.tenantId());
	}

	/** @throws AccessDeniedException when the person may look but not write */
	static void requireFilling(Sheet sheet, Person person) {
		if (!fills(sheet, person)) {
			throw new AccessDeniedException("Only specialists of the agency fill its sheet");
		}
	}

	/** The agencies of which the person sees appraised scores before they are published. */
	static List<String> appraising(Person person) {
		return person.tenants()
			.stream()
			.filter(tenant -> person.memberships()
				.stream()
				.anyMatch(office -> office.scope() == Membership.Scope.PROVINCE && APPRAISING.contains(office.role()) && office.covers(tenant)))
			.toList();
	}

}
