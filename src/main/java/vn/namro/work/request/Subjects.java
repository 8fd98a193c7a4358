package vn.namro.work.request;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.platform.input.UnknownThingException;

/** Finds what requests are about, each person within the own agencies. */
@Repository
public class Subjects {

	private static final String FIND = """
			select o.id, o.kind, o.agency_code, a.name as agency_name, a.tenant_id, o.title, o.officer, o.due_at, o.original_due_at, o.met_at, o.released_at,
			  s.id as assignment_id, p.code as plan_code, p.title as plan_title, p.coordinator_agency, p.issuer_agency
			from obligation o join agency a on a.code = o.agency_code
			  left join coordination c on c.id = o.id
			  left join assignment s on s.id = coalesce(c.assignment_id, o.id)
			  left join agency_report r on r.id = o.id
			  left join reporting_period t on t.id = r.period_id
			  join plan p on p.code = coalesce(s.plan_code, t.plan_code)
			where o.id = ? and o.kind in ('ASSIGNMENT', 'COORDINATION', 'AGENCY_REPORT')
			""";

	private final JdbcClient jdbc;

	private final Agencies agencies;

	Subjects(JdbcClient jdbc, Agencies agencies) {
		this.jdbc = jdbc;
		this.agencies = agencies;
	}

	/** @throws UnknownThingException when there is none, or it lies outside the person's agencies */
	public Subject visible(String id, Person person) {
		return find(id).filter(subject -> person.tenants().contains(subject.tenantId())).orElseThrow(() -> unknown(id));
	}

	/** The same, held until the transaction ends, so that it neither ends nor gets a second request meanwhile. */
	public Subject locked(String id, Person person) {
		visible(id, person);
		this.jdbc.sql("select id from obligation where id = ? for update").param(id).query(String.class).single();
		return visible(id, person);
	}

	/** @throws java.util.NoSuchElementException when there is none */
	public Subject get(String id) {
		return find(id).orElseThrow();
	}

	/** The agency whose people of a role answer: the head in the agency itself, the coordinator and the leaders in those of the plan. */
	public String agencyOf(String role, Subject subject) {
		return switch (role) {
			case Groups.COORDINATOR -> this.agencies.inCharge(subject.coordinatorAgency()).code();
			case Groups.LEADER -> this.agencies.inCharge(subject.issuerAgency()).code();
			default -> subject.agencyCode();
		};
	}

	private Optional<Subject> find(String id) {
		return this.jdbc.sql(FIND).param(id).query(Subject.class).optional();
	}

	private static UnknownThingException unknown(String id) {
		return new UnknownThingException("Không có nhiệm vụ, phần phối hợp hoặc báo cáo '" + id + "' trong phạm vi của tài khoản này.");
	}

}
