package vn.namro.catalogue;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.input.UnknownThingException;
import vn.namro.rule.CriterionRule;

/** The criteria sets that the system knows. */
@Repository
public class Criteria {

	private final JdbcClient jdbc;

	private final CriteriaWriting writing;

	Criteria(JdbcClient jdbc, CriteriaWriting writing) {
		this.jdbc = jdbc;
		this.writing = writing;
	}

	public String nameOf(String setCode) {
		return this.jdbc.sql("select name from criteria_set where code = ?").param(setCode).query(String.class).single();
	}

	/** The whole set, read at once. */
	public CriteriaSet set(String setCode) {
		return CriteriaSet.of(setCode, nameOf(setCode), of(setCode), file(setCode).map(CriteriaSetFile::criteria).orElse(List.of()));
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
			this.writing.insert(file);
		}
	}

	/** The set as it was loaded; nothing for one that is unknown or was loaded before whole sets were kept. */
	public Optional<CriteriaSetFile> file(String setCode) {
		return this.jdbc.sql("select document::text from criteria_set where code = ? and document is not null")
			.param(setCode)
			.query(String.class)
			.optional()
			.map(this.writing::parse);
	}

	/** The rules of a set's criteria, bonuses and penalties by code; none where the set was loaded before whole sets were kept. */
	public Map<String, CriterionRule> rules(String setCode) {
		return file(setCode).map(CriteriaSetFile::rules).orElse(Map.of());
	}

	/**
	 * How the points of a criterion, bonus or penalty are computed.
	 * @throws UnknownThingException when the set has none of that code
	 */
	public CriterionRule ruleOf(String setCode, String code) {
		return file(setCode).map(file -> file.rules().get(code))
			.orElseThrow(() -> new UnknownThingException("Không có tiêu chí '" + code + "' trong bộ tiêu chí '" + setCode + "'."));
	}

	public boolean isFrozen(String setCode) {
		return this.jdbc.sql("select count(*) from criteria_set where code = ? and frozen_at is not null").param(setCode).query(Integer.class).single() > 0;
	}

	/** From now on nothing of the set changes; called when a plan is issued against it. */
	public void freeze(String setCode, OffsetDateTime at) {
		this.jdbc.sql("update criteria_set set frozen_at = ? where code = ? and frozen_at is null").params(at, setCode).update();
	}

	public boolean exists(String setCode) {
		return this.jdbc.sql("select count(*) from criteria_set where code = ?").param(setCode).query(Integer.class).single() > 0;
	}

	/** The province whose own the set is; nothing for a shared set. */
	Optional<String> provinceOf(String setCode) {
		return this.jdbc.sql("select province from criteria_set where code = ? and province is not null").param(setCode).query(String.class).optional();
	}

	void own(String setCode, String province) {
		this.jdbc.sql("update criteria_set set province = ? where code = ?").params(province, setCode).update();
	}

	/** Puts another state in the place of a set that is not in use. */
	@Transactional
	public void replace(CriteriaSetFile file) {
		if (isFrozen(file.code())) {
			throw new IllegalStateException("Criteria set " + file.code() + " is frozen");
		}
		this.writing.delete(file.code());
		this.writing.insert(file);
	}

	/**
	 * Codes of the nodes by which plans name what they serve: {@code PAR}, {@code PAR.1}, {@code PAPI.2} …
	 * @param year the assessment year
	 */
	public List<String> nodes(int year) {
		return this.jdbc.sql("""
				select index_code from criteria_set where ? = any(years) and index_code is not null
				union select s.index_code || '.' || c.code from criterion c join criteria_set s on s.code = c.set_code
				where ? = any(s.years) and s.index_code is not null order by 1
				""").params(year, year).query(String.class).list();
	}

	/**
	 * The titles of those nodes.
	 * @param year the assessment year
	 * @param setCode the set whose titles go before those of others that know the same node
	 */
	public Map<String, String> titles(int year, String setCode) {
		Map<String, String> titles = new HashMap<>();
		this.jdbc.sql("""
				select (s.code <> :set)::text || s.code as place, s.index_code as node, s.name as title from criteria_set s where :year = any(s.years) and s.index_code is not null
				union all
				select (s.code <> :set)::text || s.code, s.index_code || '.' || c.code, c.title from criterion c join criteria_set s on s.code = c.set_code
				where :year = any(s.years) and s.index_code is not null
				order by 1
				""").param("year", year).param("set", setCode).query((row, number) -> titles.putIfAbsent(row.getString("node"), row.getString("title"))).list();
		return titles;
	}

}
