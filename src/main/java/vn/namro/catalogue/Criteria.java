package vn.namro.catalogue;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The criteria sets that the system knows. */
@Repository
public class Criteria {

	private final JdbcClient jdbc;

	Criteria(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public String nameOf(String setCode) {
		return this.jdbc.sql("select name from criteria_set where code = ?").param(setCode).query(String.class).single();
	}

	/** All nodes of a set in the order of the catalogue. */
	public List<Criterion> of(String setCode) {
		return this.jdbc.sql("select * from criterion where set_code = ? order by position").param(setCode).query(Criterion.class).list();
	}

	/** The leaves whose points an agency scores itself, under appraisal. */
	public List<Criterion> selfScored(String setCode) {
		return leaves(setCode, "self");
	}

	/** The leaves whose points come from a survey; nobody scores them himself. */
	public List<Criterion> surveyed(String setCode) {
		return leaves(setCode, "survey");
	}

	public Criterion get(String setCode, String code) {
		return this.jdbc.sql("select * from criterion where set_code = ? and code = ?").params(setCode, code).query(Criterion.class).single();
	}

	private List<Criterion> leaves(String setCode, String method) {
		return of(setCode).stream().filter(Criterion::leaf).filter(criterion -> method.equals(criterion.method())).toList();
	}

	/** Takes over a set that is not known yet; a known one is left as it is, because scores refer to it. */
	@Transactional
	public void load(CriteriaSetFile file) {
		if (of(file.code()).isEmpty()) {
			this.jdbc.sql("insert into criteria_set (code, name, maximum) values (?, ?, ?)").params(file.code(), file.name(), file.maximum()).update();
			insert(file.code(), null, file.criteria(), 0);
		}
	}

	private int insert(String setCode, String parent, List<CriteriaSetFile.Entry> entries, int firstPosition) {
		int position = firstPosition;
		for (CriteriaSetFile.Entry entry : entries) {
			this.jdbc.sql("""
					insert into criterion (set_code, code, parent_code, position, title, maximum, method, lead_agency, leaf, verified)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
				.params(setCode, entry.code(), parent, position++, entry.title(), entry.maximum(), entry.method(), entry.lead(), entry.leaf(),
						entry.verified())
				.update();
			if (!entry.leaf()) {
				position = insert(setCode, entry.code(), entry.criteria(), position);
			}
		}
		return position;
	}

}
