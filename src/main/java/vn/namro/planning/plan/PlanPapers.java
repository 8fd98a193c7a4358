package vn.namro.planning.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans as their papers state them, before any shift: legal bases, results of the year before, contradictions. */
@Repository
public class PlanPapers {

	private final JdbcClient jdbc;

	private final ObjectMapper json;

	PlanPapers(JdbcClient jdbc, ObjectMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** @throws org.springframework.dao.EmptyResultDataAccessException when there is no such plan */
	public PlanFile of(String planCode) {
		String document = this.jdbc.sql("select document::text from plan where code = ?").param(planCode).query(String.class).single();
		try {
			return this.json.readValue(document, PlanFile.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Plan " + planCode + " is kept in a form that this version cannot read", ex);
		}
	}

}
