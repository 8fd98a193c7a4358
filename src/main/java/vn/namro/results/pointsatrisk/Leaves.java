package vn.namro.results.pointsatrisk;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.planning.plan.Plan;

/** The scored criteria that count for a plan: of each index one set, the plan's own before the province's before a shared one. */
@Repository
class Leaves {

	private final JdbcClient jdbc;

	Leaves(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<String> indexOf(String setCode) {
		return this.jdbc.sql("select index_code from criteria_set where code = ? and index_code is not null").param(setCode).query(String.class).optional();
	}

	List<Leaf> of(Plan plan, String province) {
		return this.jdbc.sql("""
				with chosen as (
				  select distinct on (index_code) code, index_code from criteria_set
				  where index_code is not null and :year = any(years) and (province is null or province = :province)
				  order by index_code, code <> :set, province is null, code
				)
				select s.index_code as index, c.code, split_part(c.code, '.', 1) as field, f.title as field_title, c.maximum
				from chosen s join criterion c on c.set_code = s.code left join criterion f on f.set_code = s.code and f.code = split_part(c.code, '.', 1)
				where c.leaf and c.maximum is not null order by s.index_code, c.position
				""")
			.param("year", plan.originalYear())
			.param("province", province)
			.param("set", plan.criteriaSet())
			.query(Leaf.class)
			.list();
	}

}
