package vn.namro.planning.agencyplan;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can be given the steps of an agency: its specialists, and those of its units. */
@Repository
class Doers {

	private final JdbcClient jdbc;

	Doers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The agency first, then its units, each with its people; a unit without specialists is left out, for nobody would see the task. */
	List<Doer> of(String agencyCode) {
		return this.jdbc.sql("""
				with place as (
				  select g.code, g.name, g.code <> :agency as unit, g.position from agency g
				  where (g.code = :agency or g.parent_code = :agency) and g.closed_on is null
				), specialist as (
				  select distinct s.account, n.name, s.agency_code from standing s join person n using (account) join place on place.code = s.agency_code
				  where s.role = 'specialist' and s.on_behalf_of is null
				)
				select p.code as agency_code, p.name as agency_name, c.account, c.name
				from place p join (
				  select agency_code, account, name from specialist union all select distinct agency_code, null, null from specialist
				) c on c.agency_code = p.code
				order by p.unit, p.position, p.code, c.account nulls first
				""").param("agency", agencyCode).query(Doer.class).list();
	}

}
