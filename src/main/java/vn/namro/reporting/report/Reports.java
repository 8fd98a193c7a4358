package vn.namro.reporting.report;

import java.sql.Types;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Person;

/** All reports, of the province and of its agencies. */
@Repository
public class Reports {

	private static final String SEEN = """
			 from report r where (r.tenant_id = any(:own) and r.agency_code is not null or r.province = any(:provinces))
			  and (:year::int is null or r.year = :year) and (:period::text is null or r.period = :period) and (:agency::text is null or r.agency_code = :agency)
			""";

	private final JdbcClient jdbc;

	Reports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<Report> find(String id) {
		return this.jdbc.sql("select * from report where id = ?").param(id).query(Report.class).optional();
	}

	/** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
	public Report get(String id) {
		return this.jdbc.sql("select * from report where id = ?").param(id).query(Report.class).single();
	}

	/** What the person may see, the latest year first, a period's own report before those of its agencies. */
	public ReportPage page(ReportFilter filter, Person person, int page, int size) {
		long total = query("select count(*)" + SEEN, filter, person).query(Long.class).single();
		List<Report> reports = query("select r.*" + SEEN + " order by r.year desc, r.plan_code, r.opens_at, r.period_id, r.position, r.id limit :size offset :offset", filter, person)
			.param("size", size)
			.param("offset", (long) page * size)
			.query(Report.class)
			.list();
		return new ReportPage(reports, page, size, total);
	}

	/** The years of which the person may see reports, the latest first. */
	public List<Integer> years(Person person) {
		return query("select distinct r.year" + SEEN + " order by r.year desc", new ReportFilter(null, null, null), person).query(Integer.class).list();
	}

	/** All of a year that the person may see, in the order of the periods' opening, a period's own report first. */
	public List<Report> ofYear(Person person, int year) {
		return query("select r.*" + SEEN + " order by r.plan_code, r.opens_at, r.period_id, r.position, r.id", new ReportFilter(year, null, null), person)
			.query(Report.class)
			.list();
	}

	/** The agencies' reports of a period in the organisation's order. */
	public List<Report> ofPeriod(String periodId) {
		return this.jdbc.sql("select * from report where period_id = ? and agency_code is not null order by position, id").param(periodId).query(Report.class).list();
	}

	/** The report of the same scope and regime that was frozen for the period before. */
	public Optional<Report> before(Report report) {
		return this.jdbc.sql("""
				select b.* from report b where b.plan_code = :plan and b.regime = :regime and not b.extraordinary and b.version > 0 and b.opens_at < :opens
				  and b.agency_code is not distinct from :agency order by b.opens_at desc limit 1
				""")
			.param("plan", report.planCode())
			.param("regime", report.regime())
			.param("opens", report.opensAt())
			.param("agency", report.agencyCode(), Types.VARCHAR)
			.query(Report.class)
			.optional();
	}

	private JdbcClient.StatementSpec query(String sql, ReportFilter filter, Person person) {
		return this.jdbc.sql(sql)
			.param("own", ReportAccess.ownTenants(person).toArray(String[]::new))
			.param("provinces", ReportAccess.provinces(person).toArray(String[]::new))
			.param("year", filter.year(), Types.INTEGER)
			.param("period", filter.period(), Types.VARCHAR)
			.param("agency", filter.agency(), Types.VARCHAR);
	}

}
