package vn.namro.proving.contentcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.namro.proving.pdfsignature.Verification;
import vn.namro.proving.virusscan.Scanners;

/** Some hundreds of files of either sort, made here so that no virus scanner of a developer's machine has to see them. */
class CorpusTests {

	/** What a check may take from the heap, all in all and not at once: for bytes it looked at, and for whatever it is. */
	private static final long MEMORY = 96L * 1024 * 1024;

	private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	@TempDir
	private Path directory;

	@Test
	void refusesWhatCouldHarmAndSaysWhy() throws IOException {
		List<Sample> samples = HarmfulFiles.all();

		assertThat(samples).hasSizeGreaterThan(200);
		assertThat(mistakes(samples)).isEmpty();
	}

	@Test
	void takesWhatOfficesReallyHandIn() throws IOException {
		List<Sample> samples = HarmlessFiles.all();

		assertThat(samples).hasSizeGreaterThan(200);
		assertThat(mistakes(samples)).isEmpty();
	}

	private List<String> mistakes(List<Sample> samples) throws IOException {
		ContentCheck check = new ContentCheck(new CheckSettings(Set.of(), Duration.ofMinutes(5), 1), Scanners.none(), Verification.trusting(this.directory.resolve("none")));
		List<String> mistakes = new ArrayList<>();
		for (Sample sample : samples) {
			Path file = Files.write(this.directory.resolve("file"), sample.bytes());
			long before = this.threads.getCurrentThreadAllocatedBytes();
			String outcome = outcome(check, file, sample);
			long allocated = this.threads.getCurrentThreadAllocatedBytes() - before;
			String expected = sample.refusal() == null ? "taken" : sample.refusal().code();
			if (!outcome.equals(expected)) {
				mistakes.add(sample.what() + " (" + sample.name() + "): expected " + expected + ", was " + outcome);
			}
			if (allocated > MEMORY + 8L * sample.bytes().length) {
				mistakes.add(sample.what() + " (" + sample.name() + "): took " + allocated / 1024 / 1024 + " MB of memory");
			}
		}
		return mistakes;
	}

	private static String outcome(ContentCheck check, Path file, Sample sample) {
		try {
			CheckedContent content = check.check(file, sample.name());
			boolean clean = content.fileName().matches("[^\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]{1,230}\\.[a-z]{3,4}");
			return clean ? "taken" : "taken as “" + content.fileName() + "”";
		}
		catch (RefusedFileException ex) {
			return ex.code();
		}
	}

}
