package vn.namro.agencies.organisation;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The collectives that the plans of a province speak of. */
@Repository
public class Collectives {

	private final JdbcClient jdbc;

	Collectives(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Collective> of(String province) {
		return this.jdbc.sql("""
				select c.code, c.wording, count(m.agency_code) as members
				from collective c left join collective_member m on m.province = c.province and m.collective_code = c.code
				where c.province = ? group by c.code, c.wording order by c.code
				""").param(province).query(Collective.class).list();
	}

}
