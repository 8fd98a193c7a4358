package vn.namro.agencies.reorganisation;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The offices of people and the places that name an agency for what is still to come: they pass to the successor with a day. */
@Repository
class Offices {

	private final JdbcClient jdbc;

	Offices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int count(String agency, LocalDate day) {
		return this.jdbc.sql("select count(distinct account) from membership where agency_code = ? and coalesce(valid_until, 'infinity') >= ?")
			.params(agency, day)
			.query(Integer.class)
			.single();
	}

	/** Everybody who holds an office in the agency gets the same in the successor from that day on. */
	void open(String from, String to, LocalDate day) {
		this.jdbc.sql("""
				insert into membership (account, role, agency_code, scope, office, valid_from, valid_until)
				select distinct m.account, m.role, :to, m.scope, m.office, greatest(m.valid_from, :day), m.valid_until from membership m
				where m.agency_code = :from and coalesce(m.valid_until, 'infinity') >= :day and not exists (
				  select from membership o where (o.account, o.role, o.scope, o.agency_code) = (m.account, m.role, m.scope, :to)
				    and coalesce(o.valid_from, '-infinity') <= greatest(m.valid_from, :day) and coalesce(o.valid_until, 'infinity') >= coalesce(m.valid_until, 'infinity'))
				""").param("from", from).param("to", to).param("day", day).update();
		this.jdbc.sql("""
				insert into agency_responsibility (account, agency_code, field, valid_from, valid_until)
				select r.account, :to, r.field, greatest(r.valid_from, :day), r.valid_until from agency_responsibility r
				where r.agency_code = :from and coalesce(r.valid_until, 'infinity') >= :day and not exists (
				  select from agency_responsibility o where o.account = r.account and o.agency_code = :to and o.field is not distinct from r.field
				    and coalesce(o.valid_until, 'infinity') >= :day)
				""").param("from", from).param("to", to).param("day", day).update();
	}

	/** Ends the offices in the agency with the day before. */
	void end(String agency, LocalDate day) {
		this.jdbc.sql("delete from agency_responsibility where agency_code = ? and valid_from >= ?").params(agency, day).update();
		this.jdbc.sql("update agency_responsibility set valid_until = ? where agency_code = ? and coalesce(valid_until, 'infinity') >= ?")
			.params(day.minusDays(1), agency, day)
			.update();
		this.jdbc.sql("delete from membership where agency_code = ? and valid_from >= ?").params(agency, day).update();
		this.jdbc.sql("update membership set valid_until = ? where agency_code = ? and coalesce(valid_until, 'infinity') >= ?")
			.params(day.minusDays(1), agency, day)
			.update();
	}

	/** The province, plans that still run and collectives name the successor from now on. */
	void repoint(String from, String to) {
		set("province set coordinator_agency = :to where coordinator_agency = :from", from, to);
		set("province set issuer_agency = :to where issuer_agency = :from", from, to);
		set("plan set coordinator_agency = :to where coordinator_agency = :from and status <> 'CLOSED'", from, to);
		set("""
				collective_member m set agency_code = :to where agency_code = :from and not exists (
				  select from collective_member o where (o.province, o.collective_code, o.agency_code) = (m.province, m.collective_code, :to))
				""", from, to);
		this.jdbc.sql("delete from collective_member where agency_code = ?").param(from).update();
		set("agency_plan set agency_code = :to, origin_agency = coalesce(origin_agency, :from) where agency_code = :from", from, to);
		set("step set agency_code = :to where agency_code = :from and (status = 'PLANNED' or status = 'RUNNING' and not exists (select from obligation o where o.id = running_id))",
				from, to);
		set("agency set parent_code = :to where parent_code = :from and code <> :to", from, to);
	}

	private void set(String update, String from, String to) {
		this.jdbc.sql("update " + update).param("from", from).param("to", to).update();
	}

}
