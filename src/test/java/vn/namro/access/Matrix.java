package vn.namro.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.namro.access.people.Groups;

/** {@code access-matrix.csv}: who may do what, for people to read and for {@link AccessMatrixTests} to compare with what is so. */
record Matrix(Map<Endpoint, Map<String, String>> rows) {

	static final Path FILE = Path.of("src/test/resources/access-matrix.csv");

	static final String ANONYMOUS = "anonymous";

	static final String DENIED = "-";

	/** A new row that nobody has judged yet. */
	static final String OPEN = "?";

	static Matrix read() {
		try {
			Map<Endpoint, Map<String, String>> rows = new TreeMap<>();
			for (String line : Files.readAllLines(FILE)) {
				if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("method,")) {
					String[] cells = line.split("\\s*,\\s*", -1);
					Map<String, String> row = new LinkedHashMap<>();
					columns().forEach(column -> row.put(column, cells[2 + row.size()]));
					rows.put(new Endpoint(cells[0], cells[1]), row);
				}
			}
			return new Matrix(rows);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> columns() {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(ANONYMOUS), Groups.ALL.stream()).toList();
	}

	/** Adds endpoints that are new as open questions and drops rows of endpoints that are gone. */
	void renew(Set<Endpoint> endpoints) {
		try {
			String head = Files.readAllLines(FILE).stream().takeWhile(line -> line.startsWith("#") || line.startsWith("method,")).collect(Collectors.joining("\n"));
			String body = endpoints.stream().map(this::line).collect(Collectors.joining("\n"));
			Files.writeString(FILE, head + "\n" + body + "\n");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String line(Endpoint endpoint) {
		Map<String, String> row = this.rows.getOrDefault(endpoint, Map.of());
		return String.join(",", Arrays.asList(endpoint.method(), endpoint.path(),
				columns().stream().map(column -> row.getOrDefault(column, OPEN)).collect(Collectors.joining(","))));
	}

}
