package vn.namro.reporting.report;

import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;

/** Who sees which report: an agency's people its own, whoever consolidates, decides or watches all of the province. */
@Component
public class ReportAccess {

	/** Who sees every report of the province. */
	public static final List<String> PROVINCE = List.of(Groups.COORDINATOR, Groups.LEADER, Groups.OBSERVER);

	/** Who sees those of an agency. */
	public static final List<String> AGENCY = List.of(Groups.SPECIALIST, Groups.HEAD);

	private final Reports reports;

	ReportAccess(Reports reports) {
		this.reports = reports;
	}

	/** @throws UnknownThingException when there is none, or none that the person may see */
	public Report require(Person person, String id) {
		return this.reports.find(id)
			.filter(report -> sees(person, report))
			.orElseThrow(() -> new UnknownThingException("Không có báo cáo '" + id + "'."));
	}

	public static boolean sees(Person person, Report report) {
		return holds(person, PROVINCE, report) || !report.ofProvince() && holds(person, AGENCY, report);
	}

	/** Whether the person may propose that a frozen report is corrected: the head of the agency, of the province's report the coordinator. */
	public static boolean mayPropose(Person person, Report report) {
		return report.frozen() && person.mayActAs(report.ofProvince() ? Groups.COORDINATOR : Groups.HEAD, report.tenantId());
	}

	/** Whether the person may decide on it: the coordinator, of the province's report the leader. */
	public static boolean mayDecide(Person person, Report report) {
		return person.mayActAs(report.ofProvince() ? Groups.LEADER : Groups.COORDINATOR, report.tenantId());
	}

	/** The agencies whose reports the person sees as one of their people, as engine tenants. */
	public static List<String> ownTenants(Person person) {
		return person.tenants().stream().filter(tenant -> AGENCY.stream().anyMatch(role -> person.mayActAs(role, tenant))).toList();
	}

	/** The provinces of which the person sees all. */
	public static List<String> provinces(Person person) {
		return person.memberships()
			.stream()
			.filter(membership -> PROVINCE.contains(membership.role()) && membership.scope() == Membership.Scope.PROVINCE)
			.map(membership -> Person.provinceOf(membership.tenant()))
			.distinct()
			.toList();
	}

	private static boolean holds(Person person, List<String> roles, Report report) {
		return roles.stream().anyMatch(role -> person.mayActAs(role, report.tenantId()));
	}

}
