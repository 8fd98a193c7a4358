package vn.namro.criteria.catalogue;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.platform.input.UnknownThingException;

/** The criteria sets that the system knows. */
@Repository
public class Criteria {

	private final JdbcClient jdbc;

	private final CriteriaWriting writing;

	/** The sets as they were last read; there are few, and they hardly change. */
	private final Map<String, Read> read = new ConcurrentHashMap<>();

	/** @param state of the row when it was read, which any change of the set changes */
	private record Read(String state, CriteriaSet set) {
	}

	Criteria(JdbcClient jdbc, CriteriaWriting writing) {
		this.jdbc = jdbc;
		this.writing = writing;
	}

	public String nameOf(String setCode) {
		return set(setCode).name();
	}

	/**
	 * The whole set.
	 * @throws UnknownThingException when there is none
	 */
	public CriteriaSet set(String setCode) {
		return find(setCode).orElseThrow(() -> new UnknownThingException("Không có bộ tiêu chí '" + setCode + "'."));
	}

	/** The whole set, read and parsed once in each of its states. */
	public Optional<CriteriaSet> find(String setCode) {
		return this.jdbc.sql("select xmin::text || ctid from criteria_set where code = ?").param(setCode).query(String.class).optional().map(state -> {
			Read known = this.read.get(setCode);
			if (known == null || !known.state().equals(state)) {
				known = new Read(state, read(setCode));
				this.read.put(setCode, known); // not within compute(): who waits there may hold the connection that reading needs
			}
			return known.set();
		});
	}

	private CriteriaSet read(String setCode) {
		List<Criterion> nodes = this.jdbc.sql("select * from criterion where set_code = ? order by position").param(setCode).query(Criterion.class).list();
		return this.jdbc.sql("select name, document::text from criteria_set where code = ?")
			.param(setCode)
			.query((row, number) -> CriteriaSet.of(setCode, row.getString(1), nodes, row.getString(2) == null ? null : this.writing.parse(row.getString(2))))
			.single();
	}

	/** All nodes of a set in the order of the catalogue; none of one that is unknown. */
	public List<Criterion> of(String setCode) {
		return find(setCode).map(set -> List.copyOf(set.criteria().values())).orElse(List.of());
	}

	/** The leaves whose points an agency scores itself, under appraisal. */
	public List<Criterion> selfScored(String setCode) {
		return find(setCode).map(CriteriaSet::selfScored).orElse(List.of());
	}

	/** The leaves whose points come from a survey; nobody scores them himself. */
	public List<Criterion> surveyed(String setCode) {
		return of(setCode).stream().filter(Criterion::leaf).filter(criterion -> "survey".equals(criterion.method())).toList();
	}

	/**
	 * Takes over a set that is not known yet; a known one is left as it is, because scores refer to it. A shared set names the
	 * agencies of the province that it was written in; where these are unknown, nobody leads or holds figures until somebody is named.
	 */
	@Transactional
	public void load(CriteriaSetFile file) {
		if (of(file.code()).isEmpty()) {
			this.writing.insert(Leads.among(file, Set.copyOf(this.jdbc.sql("select code from agency").query(String.class).list())));
		}
	}

	/** The set as it was loaded; nothing for one that is unknown or was loaded before whole sets were kept. */
	public Optional<CriteriaSetFile> file(String setCode) {
		return find(setCode).map(CriteriaSet::file);
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
