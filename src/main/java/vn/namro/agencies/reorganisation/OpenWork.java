package vn.namro.agencies.reorganisation;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.agencies.organisation.Agency;

/** The open work of an agency in the ledger, and how it gets another agency; what is finished is never touched. */
@Repository
class OpenWork {

	/** Owed, or handed in and still on somebody's desk. */
	private static final String OPEN = """
			from obligation o where o.agency_code = :agency and (o.met_at is null and o.released_at is null
			  or exists (select from act_ru_execution e where e.business_key_ = o.id and e.tenant_id_ = :tenant))
			""";

	private static final String MARKED = "origin_agency = coalesce(origin_agency, :from) where id = any(:ids) and ";

	private final JdbcClient jdbc;

	OpenWork(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int count(Agency agency) {
		return open("select count(*) ", agency, "").query(Integer.class).single();
	}

	/** Ids of the next pieces of open work, the most urgent first. */
	List<String> next(Agency agency, int limit) {
		return open("select o.id ", agency, " order by o.due_at, o.id limit " + limit).query(String.class).list();
	}

	/** The open work with what the successor has already. */
	List<OpenItem> list(Agency agency, String successor, long changeId, int limit) {
		return open("""
				select o.id, o.kind, o.title, o.due_at, exists (select from act_ru_execution e where e.business_key_ = o.id) as begun,
				  exists (select from assignment a join assignment b using (plan_code, item_code) where a.id = o.id and b.lead_agency = :successor and b.status <> 'WITHDRAWN')
				  or exists (select from agency_report r join agency_report b using (period_id) where r.id = o.id and b.agency_code = :successor and b.status <> 'MERGED')
				  or exists (select from score_sheet s join score_sheet b using (plan_code, set_code) where s.id = o.id and b.agency_code = :successor) as doubled,
				  (select t.successor_code from organisation_allotment t where t.change_id = :change and t.obligation_id = o.id) as allotted
				""", agency, " order by o.due_at, o.id limit " + limit)
			.param("successor", successor)
			.param("change", changeId)
			.query(OpenItem.class)
			.list();
	}

	/** The planned reports that the successor owes for the same period anyway: nobody reports a period twice. */
	List<String> joinReports(Collection<String> ids, String to) {
		return this.jdbc.sql("""
				update agency_report r set status = 'MERGED', merged_into = b.id
				from agency_report b
				where r.id = any(:ids) and r.status = 'PLANNED' and b.period_id = r.period_id and b.id <> r.id and b.agency_code = :to and b.status <> 'MERGED'
				  and b.id = (select min(c.id) from agency_report c where c.period_id = r.period_id and c.id <> r.id and c.agency_code = :to and c.status <> 'MERGED')
				returning r.id
				""").param("ids", array(ids)).param("to", to).query(String.class).list();
	}

	/** Gives open work to another agency and marks where it came from. A report that is handed in stays what it is. */
	void move(Collection<String> ids, String from, String to) {
		set("obligation set agency_code = :to where id = any(:ids) and agency_code = :from", ids, from, to);
		set("assignment set lead_agency = :to, " + MARKED + "lead_agency = :from and status not in ('ACCEPTED', 'WITHDRAWN')", ids, from, to);
		set("coordination set agency_code = :to, " + MARKED + "agency_code = :from and confirmed_at is null and withdrawn_at is null", ids, from, to);
		set("agency_report set agency_code = :to, " + MARKED + "agency_code = :from and status in ('PLANNED', 'OPEN')", ids, from, to);
		set("implementing_document set agency_code = :to, " + MARKED + "agency_code = :from and recorded_at is null", ids, from, to);
		set("step set agency_code = :to where running_id = any(:ids) and agency_code = :from", ids, from, to);
		set("score_sheet set agency_code = :to, " + MARKED + "agency_code = :from and status in ('PLANNED', 'OPEN')", ids, from, to);
	}

	/** The coordination parts of some assignments, whose people read the lead's name. */
	List<String> partsOf(Collection<String> assignments) {
		return this.jdbc.sql("select id from coordination where assignment_id = any(?) and confirmed_at is null")
			.param(array(assignments))
			.query(String.class)
			.list();
	}

	/** The open coordination parts of what an agency leads. */
	List<String> partsLedBy(String agencyCode) {
		return this.jdbc.sql("select c.id from coordination c join assignment a on a.id = c.assignment_id where a.lead_agency = ? and c.confirmed_at is null")
			.param(agencyCode)
			.query(String.class)
			.list();
	}

	private void set(String update, Collection<String> ids, String from, String to) {
		this.jdbc.sql("update " + update).param("ids", array(ids)).param("from", from).param("to", to).update();
	}

	private JdbcClient.StatementSpec open(String select, Agency agency, String rest) {
		return this.jdbc.sql(select + OPEN + rest).param("agency", agency.code()).param("tenant", agency.tenantId());
	}

	private static String[] array(Collection<String> ids) {
		return ids.toArray(String[]::new);
	}

}
