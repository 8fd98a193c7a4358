package vn.namro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import vn.namro.testing.contract.ProcessIndex;

/** The index of the processes is written from the models and cannot go stale. */
class ProcessIndexTests {

	private static final Path INDEX = Path.of("processes/README.md");

	@Test
	void theIndexSaysWhatTheModelsSay() throws IOException {
		String index = ProcessIndex.ofRepository();
		if (Boolean.getBoolean("namro.renew")) {
			Files.writeString(INDEX, index);
		}
		assertThat(INDEX).as("the models changed; renew the index: ./mvnw test -Dtest=ProcessIndexTests -Dnamro.renew=true").hasContent(index);
	}

}
