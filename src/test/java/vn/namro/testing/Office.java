package vn.namro.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen: a test is skipped where a desk has none, but fails in CI, which installs it. */
public final class Office {

	private static final String PROGRAM = "soffice";

	private static final long MINUTES = 3;

	private Office() {
	}

	public static void required() {
		boolean there = Arrays.stream(System.getenv("PATH").split(":")).anyMatch(directory -> Files.isExecutable(Path.of(directory, PROGRAM)));
		if ("true".equals(System.getenv("CI"))) {
			assertThat(there).as("LibreOffice, which .ci/run installs").isTrue();
		}
		assumeTrue(there, "LibreOffice (soffice) is not installed");
	}

	/**
	 * Opens a file and saves it in another format.
	 * @param directory an empty one for what is made
	 * @return the file that was made
	 */
	public static Path convert(Path file, String format, Path directory) {
		try {
			Path log = directory.resolve("soffice.log");
			Process process = new ProcessBuilder(PROGRAM, "-env:UserInstallation=" + directory.resolve("profile").toUri(), "--headless", "--norestore", "--convert-to", format,
					"--outdir", directory.toString(), file.toString())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("LibreOffice ended").isTrue();
			Path made = directory.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format));
			assertThat(made).as(Files.readString(log)).exists();
			return made;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
