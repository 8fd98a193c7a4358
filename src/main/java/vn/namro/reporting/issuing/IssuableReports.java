package vn.namro.reporting.issuing;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Person;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.reporting.report.ReportAccess;

/** The reports that become papers, and who may issue them. */
@Repository
class IssuableReports {

	private final JdbcClient jdbc;

	private final ReportAccess access;

	IssuableReports(JdbcClient jdbc, ReportAccess access) {
		this.jdbc = jdbc;
		this.access = access;
	}

	private Optional<IssuableReport> find(String id) {
		return this.jdbc.sql("""
				select o.id, o.title, o.kind = 'PERIODIC_REPORT' as province, o.agency_code, case when r.id is not null then g.name end as issuer, g.tenant_id,
				  p.opens_at, case when r.id is null then p.approved_at else r.submitted_at end as approved_at
				from obligation o join agency g on g.code = o.agency_code
				  left join agency_report r on r.id = o.id
				  join reporting_period p on p.id = coalesce(r.period_id, o.id)
				where o.id = ? and r.status is distinct from 'MERGED'
				""").param(id).query(IssuableReport.class).optional();
	}

	/** @throws UnknownThingException when there is none, or the person may not see it */
	IssuableReport visible(Person person, String id) {
		return find(this.access.require(person, id).id()).orElseThrow(() -> new UnknownThingException("Không có báo cáo '" + id + "'."));
	}

	/** @throws AccessDeniedException when the person sees it, but issues nothing there */
	IssuableReport issuable(Person person, String id) {
		IssuableReport report = visible(person, id);
		if (!mayIssue(person, report)) {
			throw new AccessDeniedException("Only " + report.role() + " of its agency issues a report");
		}
		return report;
	}

	boolean mayIssue(Person person, IssuableReport report) {
		return person.mayActAs(report.role(), report.tenantId());
	}

}
