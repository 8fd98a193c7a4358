package vn.namro.time.escalation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Groups;

/** The leaders of a province who answer for an agency as a whole. */
@Repository
class ResponsibleLeaders {

	private final JdbcClient jdbc;

	ResponsibleLeaders(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Account ids of those who answer on a day and are still leaders, in order of id. */
	List<String> of(String agencyCode, LocalDate day) {
		return this.jdbc.sql("""
				select distinct r.account from agency_responsibility r join standing s on s.account = r.account and s.role = :leader
				where r.agency_code = :agency and r.field is null and r.valid_from <= :day and (r.valid_until is null or r.valid_until >= :day)
				order by 1
				""").param("leader", Groups.LEADER).param("agency", agencyCode).param("day", day).query(String.class).list();
	}

}
