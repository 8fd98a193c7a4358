package vn.namro.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import vn.namro.platform.input.YamlFile;

/**
 * What the description of our JSON interfaces says to people, in Vietnamese: {@code api/descriptions.yaml}.
 *
 * @param tags by the beginning of a path: which feature it belongs to
 * @param operations by method and path: what it does
 * @param statuses by method and path: with what success answers where it is not 200
 * @param parameters by name: what a parameter means everywhere
 */
record ApiDescriptions(Map<String, String> tags, Map<String, String> operations, Map<String, String> statuses, Map<String, String> parameters) {

	private static final String FILE = "api/descriptions.yaml";

	static ApiDescriptions read() {
		try {
			return YamlFile.of(FILE, new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8)).as(ApiDescriptions.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The feature of the longest beginning that fits. */
	Optional<String> tagOf(String path) {
		return this.tags.entrySet()
			.stream()
			.filter(tag -> path.equals(tag.getKey()) || path.startsWith(tag.getKey() + "/"))
			.max(Comparator.comparing(tag -> tag.getKey().length()))
			.map(Map.Entry::getValue);
	}

}
