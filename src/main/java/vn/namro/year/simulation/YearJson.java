package vn.namro.year.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The file {@code year.json}: what happened in a simulated year, instants in ISO 8601 with offset. */
record YearJson(String plan, int year, long seed, List<YearLedger.AssignmentOutcome> assignments, List<YearLedger.ReportOutcome> reports,
		List<YearLedger.ReportOutcome> provinceReports, List<YearLedger.ScoreOutcome> scores, List<Invariants.Invariant> invariants) {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
		.defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
		.build();

	void write(Path directory) throws IOException {
		Files.createDirectories(directory);
		Files.writeString(directory.resolve("year.json"), JSON.writeValueAsString(this) + System.lineSeparator());
	}

}
