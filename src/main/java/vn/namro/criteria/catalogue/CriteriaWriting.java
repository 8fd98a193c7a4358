package vn.namro.criteria.catalogue;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.criteria.catalogue.CriteriaSetFile.Entry;
import vn.namro.criteria.catalogue.CriteriaSetFile.Link;

/** Writes criteria sets into the database: whole, and spread over the rows that scoring asks for. */
@Repository
class CriteriaWriting {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	CriteriaWriting(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void insert(CriteriaSetFile file) {
		this.jdbc.sql("""
				insert into criteria_set (code, name, maximum, index_code, version, years, supersedes, document)
				values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
				""")
			.params(file.code(), file.name(), file.maximum(), file.index(), file.version(), file.years().toArray(Integer[]::new), file.supersedes(),
					document(file))
			.update();
		insert(file.code(), null, file.criteria(), 0);
		file.crosswalk().forEach(link -> insert(file, link));
	}

	private int insert(String setCode, String parent, List<Entry> entries, int firstPosition) {
		int position = firstPosition;
		for (Entry entry : entries) {
			this.jdbc.sql("""
					insert into criterion (set_code, code, parent_code, position, title, maximum, method, lead_agency, leaf, verified)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
				.params(setCode, entry.code(), parent, position++, entry.title(), entry.maximum(), entry.method(), entry.lead(), entry.leaf(),
						entry.verified())
				.update();
			position = insert(setCode, entry.code(), entry.criteria(), position);
		}
		return position;
	}

	private void insert(CriteriaSetFile file, Link link) {
		List<String> from = link.from().isEmpty() ? java.util.Collections.singletonList(null) : link.from();
		List<String> to = link.to().isEmpty() ? java.util.Collections.singletonList(null) : link.to();
		from.forEach(old -> to.forEach(now -> this.jdbc
			.sql("insert into criterion_crosswalk (from_set, from_code, to_set, to_code, kind, note) values (?, ?, ?, ?, ?, ?)")
			.params(file.supersedes(), old, file.code(), now, link.kind().name(), link.note())
			.update()));
	}

	void delete(String setCode) {
		List.of("delete from criterion_crosswalk where to_set = ?", "delete from criterion where set_code = ?", "delete from criteria_set where code = ?")
			.forEach(sql -> this.jdbc.sql(sql).param(setCode).update());
	}

	CriteriaSetFile parse(String document) {
		try {
			return this.json.readValue(document, CriteriaSetFile.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A criteria set is kept in a form that this version cannot read", ex);
		}
	}

	private String document(CriteriaSetFile file) {
		try {
			return this.json.writeValueAsString(file);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
