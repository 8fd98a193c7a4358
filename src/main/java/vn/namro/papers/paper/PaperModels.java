package vn.namro.papers.paper;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What issued papers were filled with the first time they were asked for, so that later names of offices do not reach them. */
@Repository
class PaperModels {

	/** Numbers stay as they were written. */
	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
		.build();

	private final JdbcClient jdbc;

	PaperModels(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Keeps the model if none is kept yet, and answers the kept one. */
	JsonNode keep(Paper.Issue issue, JsonNode model) {
		this.jdbc.sql("insert into issued_paper (subject, version, model, issued_at) values (?, ?, ?, ?) on conflict do nothing")
			.params(issue.subject(), issue.version(), model.toString(), issue.frozenAt())
			.update();
		return read(this.jdbc.sql("select model from issued_paper where subject = ? and version = ?")
			.params(issue.subject(), issue.version())
			.query(String.class)
			.single());
	}

	private static JsonNode read(String model) {
		try {
			return MAPPER.readTree(model);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
