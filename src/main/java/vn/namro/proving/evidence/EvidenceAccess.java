package vn.namro.proving.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;

/**
 * Who may see and attach documents. What nobody is given here is refused: the agency sees its own; who coordinates, leads or
 * appraises sees what is cited for what comes to them; who takes a coordination part over sees its proof; personal data only
 * those who accept or appraise.
 */
@Component
public class EvidenceAccess {

	/** Documents {@code d} of an agency with tenant {@code owner} that a person may see; the parameters are of {@link #reach}. */
	public static final String VISIBLE = """
			(owner.tenant_id = any(:works) or exists (
			  select from evidence_citation v join agency s on s.code = evidence_subject_agency(v.subject_id)
			    left join coordination k on k.id = v.subject_id left join assignment a on a.id = k.assignment_id left join agency lead on lead.code = a.lead_agency
			  where v.document_id = d.id and v.withdrawn_at is null and (
			    s.tenant_id = any(:accepts) or lead.tenant_id = any(:works) or strpos(v.subject_id, '#') > 0 and s.tenant_id = any(:appraises)
			    or not d.personal_data and (s.tenant_id = any(:works) or s.tenant_id = any(:leads)))))
			""";

	private final JdbcClient jdbc;

	private final EvidenceSubjects subjects;

	EvidenceAccess(JdbcClient jdbc, EvidenceSubjects subjects) {
		this.jdbc = jdbc;
		this.subjects = subjects;
	}

	/** Whether a person works in an agency and so has its documents; watching, designing and administering are no such work. */
	public boolean worksIn(Person person, String tenantId) {
		return tenantsOfWork(person).contains(tenantId);
	}

	public boolean maySee(Person person, EvidenceSubject subject) {
		boolean appraises = subject.criterion()
				&& (person.mayActAs(Groups.APPRAISER, subject.tenantId()) || person.mayActAs(Groups.COUNCIL, subject.tenantId()));
		return worksIn(person, subject.tenantId()) || worksIn(person, subject.leadTenantId()) || worksIn(person, subject.preparerTenantId()) || appraises
				|| person.mayActAs(Groups.COORDINATOR, subject.tenantId()) || person.mayActAs(Groups.LEADER, subject.tenantId());
	}

	/** @throws UnknownThingException when there is no such subject, or the person may not see it */
	public EvidenceSubject visible(Person person, String subjectId) {
		return this.subjects.find(subjectId).filter(subject -> maySee(person, subject)).orElseThrow(() -> EvidenceSubjects.unknown(subjectId));
	}

	/** Whether a person may cite documents for a subject: its own agency does so, and the unit that prepares the line. */
	public boolean mayAttach(Person person, EvidenceSubject subject) {
		return worksIn(person, subject.tenantId()) || worksIn(person, subject.preparerTenantId());
	}

	/**
	 * @throws UnknownThingException when there is no such subject, or the person may not see it
	 * @throws AccessDeniedException when the person may see it, but works elsewhere
	 */
	public EvidenceSubject attachable(Person person, String subjectId) {
		EvidenceSubject subject = visible(person, subjectId);
		if (!mayAttach(person, subject)) {
			throw new AccessDeniedException("Only the agency itself attaches evidence");
		}
		return subject;
	}

	/** Whether a person may see a document. */
	public boolean maySee(Person person, long documentId) {
		return reach(this.jdbc.sql("select 1 from evidence_document d join agency owner on owner.code = evidence_owner(d.agency_code) where d.id = :id and " + VISIBLE), person)
			.param("id", documentId)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/** Fills in how far a person sees. */
	JdbcClient.StatementSpec reach(JdbcClient.StatementSpec query, Person person) {
		return query.params(reach(person));
	}

	/** How far a person sees, as the parameters of {@link #VISIBLE}. */
	public static Map<String, String[]> reach(Person person) {
		return Map.of("works", tenantsOfWork(person).toArray(String[]::new), "accepts", tenantsOf(person, Groups.COORDINATOR), "appraises",
				tenantsOf(person, Groups.APPRAISER, Groups.COUNCIL), "leads", tenantsOf(person, Groups.LEADER));
	}

	private static String[] tenantsOf(Person person, String... roles) {
		return List.of(roles).stream().flatMap(role -> person.tenantsOf(role).stream()).distinct().toArray(String[]::new);
	}

	private static Set<String> tenantsOfWork(Person person) {
		return person.memberships().stream().filter(office -> Groups.WORKERS.contains(office.role())).map(Membership::tenant).collect(Collectors.toSet());
	}

}
