package vn.namro.work.request;

import java.time.OffsetDateTime;
import java.util.List;

import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.time.obligation.Obligation;

/**
 * What a request is about: an assignment, a coordination part or an agency's report.
 *
 * @param id of the obligation
 * @param tenantId engine tenant of the agency that owes it
 * @param officer account of the person in charge, null as long as nobody is named
 * @param assignmentId the assignment itself, or the one that a coordination part belongs to; null for a report
 * @param coordinatorAgency who coordinates the plan
 * @param issuerAgency whose leaders issue the plan
 */
public record Subject(String id, Obligation.Kind kind, String agencyCode, String agencyName, String tenantId, String title, String officer,
		OffsetDateTime dueAt, OffsetDateTime originalDueAt, OffsetDateTime metAt, OffsetDateTime releasedAt, String assignmentId, String planCode,
		String planTitle, String coordinatorAgency, String issuerAgency) {

	private static final List<Obligation.Kind> WORK = List.of(Obligation.Kind.ASSIGNMENT, Obligation.Kind.COORDINATION);

	public boolean open() {
		return this.metAt == null && this.releasedAt == null;
	}

	/** Overdue and still owed. */
	public boolean red(OffsetDateTime now) {
		return open() && this.dueAt.isBefore(now);
	}

	/** Whether it is a task of the plan, whose date can be moved, and no report. */
	public boolean work() {
		return WORK.contains(this.kind);
	}

	/** Whether a person does this work or answers for it: the head, the officer in charge, a specialist as long as nobody is named. */
	public boolean doneBy(Person person) {
		return headedBy(person) || person.mayActAs(Groups.SPECIALIST, this.tenantId) && (this.officer == null || isOfficer(person));
	}

	public boolean headedBy(Person person) {
		return person.mayActAs(Groups.HEAD, this.tenantId);
	}

	private boolean isOfficer(Person person) {
		return this.officer.equals(person.account()) || person.memberships().stream().map(Membership::onBehalfOf).anyMatch(this.officer::equals);
	}

}
