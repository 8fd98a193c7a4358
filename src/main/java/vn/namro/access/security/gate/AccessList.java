package vn.namro.access.security.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.io.ClassPathResource;

/** The positive list of {@code access/engine.txt}. */
record AccessList(List<AccessRule> rules) {

	static AccessList ofEngine() {
		try {
			return parse(new ClassPathResource("access/engine.txt").getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static AccessList parse(String text) {
		return new AccessList(
				text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).flatMap(AccessRule::parse).toList());
	}

	Optional<AccessRule> find(HttpServletRequest request) {
		return this.rules.stream().filter(rule -> rule.matches(request)).findFirst();
	}

}
