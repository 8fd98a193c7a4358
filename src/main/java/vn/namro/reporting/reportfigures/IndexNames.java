package vn.namro.reporting.reportfigures;

import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.planning.plan.Plan;

/** What indices and their fields are called in the criteria sets of a plan's year. */
@Repository
class IndexNames {

	private final JdbcClient jdbc;

	IndexNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By code: {@code PAR} and {@code PAR.3}. */
	Map<String, String> of(Plan plan, String province) {
		Map<String, String> names = new HashMap<>();
		this.jdbc.sql("""
				with chosen as (
				  select distinct on (index_code) code, name, index_code from criteria_set
				  where index_code is not null and :year = any(years) and (province is null or province = :province)
				  order by index_code, code <> :set, province is null, code
				)
				select index_code as code, name from chosen
				union all
				select s.index_code || '.' || c.code, c.title from chosen s join criterion c on c.set_code = s.code where c.parent_code is null
				""")
			.param("year", plan.originalYear())
			.param("province", province)
			.param("set", plan.criteriaSet())
			.query((row, number) -> names.put(row.getString("code"), row.getString("name")))
			.list();
		return names;
	}

}
