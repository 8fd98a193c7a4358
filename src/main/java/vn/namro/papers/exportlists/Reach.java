package vn.namro.papers.exportlists;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import vn.namro.access.audit.AuditEntries;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.proving.evidence.EvidenceAccess;
import vn.namro.reporting.report.ReportAccess;
import vn.namro.scores.campaigndesk.CampaignAccess;
import vn.namro.scores.scoresheet.SheetAccess;
import vn.namro.work.assignment.AssignmentListing;

/** How far a person sees, as parameters of queries: the same words by which the pages are cut. */
@Component
class Reach {

	/** A query without one of these would show everybody everything, and is refused at the start. */
	static final List<String> SCOPES = List.of("tenants", "own", "provinces", "account", "works", "appraising", "administered", "auditProvinces",
			"reportTenants", "keepsCalendar");

	private static final List<String> KEEPS_CALENDAR = List.of(Groups.COORDINATOR, Groups.ADMINISTRATOR);

	private final AssignmentListing assignments;

	private final AuditEntries audit;

	private final EngineClock clock;

	Reach(AssignmentListing assignments, AuditEntries audit, EngineClock clock) {
		this.assignments = assignments;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * tenants: agencies of all offices; own: agencies to which the person belongs; provinces: of these; watched: provinces of which the
	 * person sees every agency in campaigns; appraising: agencies of which the person sees appraised scores that are not published;
	 * reportTenants, reportProvinces: as {@link ReportAccess} has them; administered: agencies that the person administers; works, accepts, appraises, leads: as {@link EvidenceAccess} has them.
	 */
	Map<String, Object> of(Person person) {
		List<String> own = person.memberships().stream().map(Membership::tenant).distinct().toList();
		List<String> provinces = own.stream().map(Person::provinceOf).distinct().toList();
		Map<String, Object> reach = new HashMap<>(EvidenceAccess.reach(person));
		reach.put("account", person.account());
		reach.put("tenants", array(person.tenants()));
		reach.put("own", array(own));
		reach.put("provinces", array(provinces));
		reach.put("watched", array(CampaignAccess.watches(person) ? provinces : List.of()));
		reach.put("appraising", array(SheetAccess.appraising(person)));
		reach.put("reportTenants", array(ReportAccess.ownTenants(person)));
		reach.put("reportProvinces", array(ReportAccess.provinces(person)));
		reach.put("administered", array(person.tenantsOf(Groups.ADMINISTRATOR)));
		reach.put("keepsCalendar", person.memberships().stream().anyMatch(held -> KEEPS_CALENDAR.contains(held.role()) && held.scope() == Membership.Scope.PROVINCE));
		List<String> audited = person.tenants().stream().map(Person::provinceOf).distinct().toList();
		reach.put("auditProvinces", array(audited));
		reach.put("auditAll", audited.containsAll(this.audit.provinces()));
		reach.put("now", this.clock.now());
		reach.put("near", this.assignments.near());
		reach.put("today", LocalDate.now(this.clock));
		return reach;
	}

	private static String[] array(List<String> values) {
		return values.stream().distinct().toArray(String[]::new);
	}

	/** Whether a query is cut to what a person may see. */
	static boolean cuts(String sql) {
		return Arrays.stream(sql.split("(?<!:):(?!:)")).skip(1).map(part -> part.split("\\W", 2)[0]).anyMatch(SCOPES::contains);
	}

}
