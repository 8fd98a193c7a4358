package vn.namro.agencies.organisationpages;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.access.people.Groups;

/** Who holds an office in an agency on a day. */
@Repository
class Staff {

	private final JdbcClient jdbc;

	Staff(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** @param office title, null when there is none beside the role */
	record Member(String account, String name, String role, String office) {

		public String roleName() {
			return Groups.nameOf(this.role);
		}

	}

	List<Member> of(String agencyCode, LocalDate day) {
		return this.jdbc.sql("""
				select p.account, p.name, m.role, m.office from membership m join person p using (account)
				where m.agency_code = :agency and p.disabled_at is null and :day between coalesce(m.valid_from, '-infinity') and coalesce(m.valid_until, 'infinity')
				order by p.name, m.role
				""").param("agency", agencyCode).param("day", day).query(Member.class).list();
	}

}
