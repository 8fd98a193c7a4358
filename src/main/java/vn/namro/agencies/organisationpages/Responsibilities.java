package vn.namro.agencies.organisationpages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Groups;

/** Which leaders of a province answer for which agencies and fields, and since when. */
@Repository
class Responsibilities {

	private final JdbcClient jdbc;

	Responsibilities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param field null: the whole agency */
	record Responsibility(long id, String name, String field, LocalDate validFrom, LocalDate validUntil) {
	}

	/** All that an agency ever had, the present ones first. */
	List<Responsibility> of(String agencyCode) {
		return this.jdbc.sql("""
				select r.id, p.name, r.field, r.valid_from, r.valid_until from agency_responsibility r join person p using (account)
				where r.agency_code = ? order by r.valid_until desc nulls first, r.valid_from desc
				""").param(agencyCode).query(Responsibility.class).list();
	}

	/** The leaders of a province by account, with the names that people see. */
	Map<String, String> leaders(String province) {
		Map<String, String> leaders = new TreeMap<>();
		this.jdbc.sql("select distinct p.account, p.name from standing s join person p using (account) where s.role = ? and s.province = ? and s.on_behalf_of is null")
			.params(Groups.LEADER, province)
			.query(row -> {
				leaders.put(row.getString("account"), row.getString("name"));
			});
		return leaders;
	}

	void add(String agencyCode, String account, String field, LocalDate from) {
		this.jdbc.sql("insert into agency_responsibility (agency_code, account, field, valid_from) values (?, ?, nullif(?, ''), ?)")
			.params(agencyCode, account, field, from)
			.update();
	}

	/** @return whether there was one that goes on until then */
	boolean end(String agencyCode, long id, LocalDate lastDay) {
		return this.jdbc.sql("update agency_responsibility set valid_until = :day where id = :id and agency_code = :agency and valid_until is null and valid_from <= :day")
			.param("day", lastDay)
			.param("id", id)
			.param("agency", agencyCode)
			.update() == 1;
	}

}
