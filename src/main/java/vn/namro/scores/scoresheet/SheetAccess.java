package vn.namro.scores.scoresheet;

import java.util.List;
import java.util.function.Predicate;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.CampaignOpenings;
import vn.namro.scores.scoring.Sight;
import vn.namro.scores.sheetstate.Sheet;
import vn.namro.scores.sheetstate.Sheets;

/** Who sees a sheet, who fills it in, and who sees what appraisers gave before it is published. */
@Component
public class SheetAccess {

	/** Who works on the scores after the agencies. */
	private static final List<String> APPRAISING = List.of(Groups.COORDINATOR, Groups.APPRAISER, Groups.COUNCIL, Groups.LEADER);

	private final Sheets sheets;

	private final Helpers helpers;

	private final CampaignOpenings openings;

	private final EngineClock clock;

	SheetAccess(Sheets sheets, Helpers helpers, CampaignOpenings openings, EngineClock clock) {
		this.openings = openings;
		this.clock = clock;
		this.sheets = sheets;
		this.helpers = helpers;
	}

	/** @throws UnknownThingException when there is none, or it belongs to an agency beyond the person's scope */
	public Sheet visible(String id, Person person) {
		return this.sheets.find(id)
			.filter(sheet -> person.tenants().contains(sheet.tenantId()) || !this.helpers.seenBy(person, id).isEmpty())
			.orElseThrow(() -> new UnknownThingException("Không có bảng điểm '" + id + "' trong phạm vi của tài khoản này."));
	}

	/** The lines that the person sees: all, or on the sheet of the agency above those that the person's unit prepares. */
	Predicate<String> shown(Sheet sheet, Person person) {
		return person.tenants().contains(sheet.tenantId()) ? line -> true : this.helpers.seenBy(person, sheet.id())::contains;
	}

	/** The lines that the person fills in: all as a specialist of the agency, else those that the person's unit prepares. */
	Predicate<String> filled(Sheet sheet, Person person) {
		return fills(sheet, person) ? line -> true : this.helpers.preparedBy(person, sheet.id())::contains;
	}

	/** Whether the person fills the whole sheet in: the specialists of its agency do. */
	public static boolean fills(Sheet sheet, Person person) {
		return person.mayActAs(Groups.SPECIALIST, sheet.tenantId());
	}

	/** @throws AccessDeniedException when the person may look but not write */
	void requireFilling(Sheet sheet, String criterion, Person person) {
		if (!filled(sheet, person).test(criterion)) {
			throw new AccessDeniedException("Only specialists of the agency and who prepares the line fill it in");
		}
	}

	/** The agencies of which the person sees appraised scores before they are published, as engine tenants. */
	public static List<String> appraising(Person person) {
		return person.tenants()
			.stream()
			.filter(tenant -> person.memberships()
				.stream()
				.anyMatch(office -> office.scope() == Membership.Scope.PROVINCE && APPRAISING.contains(office.role()) && office.covers(tenant)))
			.toList();
	}

	/** What the person sees of appraised scores before they are published. */
	Reader reader(Person person) {
		return new Reader(appraising(person), person.tenants().stream().filter(tenant -> worksFor(person, tenant)).toList(), this.clock.now());
	}

	/** How much of the history of a sheet's lines the person sees. */
	Sight sight(Sheet sheet, Person person) {
		if (sheet.published() || reader(person).appraising().contains(sheet.tenantId())) {
			return Sight.ALL;
		}
		return worksFor(person, sheet.tenantId()) ? this.openings.ofAgencies(Campaign.idOf(sheet.planCode(), sheet.setCode())) : Sight.OWN;
	}

	private static boolean worksFor(Person person, String tenant) {
		return person.mayActAs(Groups.SPECIALIST, tenant) || person.mayActAs(Groups.HEAD, tenant);
	}

}
