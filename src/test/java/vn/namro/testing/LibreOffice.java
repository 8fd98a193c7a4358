package vn.namro.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The machine's own LibreOffice, as an office worker's program that opens what we make; a profile of its own for each test. */
public final class LibreOffice {

	private static final long MOST_MINUTES = 5;

	private final Path profile;

	/** @param directory an empty one for its profile */
	public LibreOffice(Path directory) {
		this.profile = directory;
	}

	/** Whether tests with it run here: where it is found, and on a build server in any case, where they then fail. */
	public static boolean isWanted() {
		boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator")))
			.anyMatch(directory -> !directory.isBlank() && Files.isExecutable(Path.of(directory, "soffice")));
		return found || "true".equals(System.getenv("CI"));
	}

	/**
	 * Opens files and saves them in another format.
	 * @param reading how to read, such as the tokens of CSV; null for what the program thinks itself
	 * @return the new files, in the order of the old ones
	 */
	public List<Path> convert(List<Path> files, String format, String reading, Path to) {
		List<String> command = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation=" + this.profile.toUri()));
		if (reading != null) {
			command.add("--infilter=" + reading);
		}
		command.addAll(List.of("--convert-to", format, "--outdir", to.toString()));
		files.forEach(file -> command.add(file.toString()));
		try {
			Path said = Files.createTempFile(this.profile, "said", ".txt");
			Process office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
			if (!office.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
				office.destroyForcibly();
				throw new IllegalStateException("LibreOffice does not end: " + Files.readString(said));
			}
			List<Path> made = files.stream().map(file -> to.resolve(file.getFileName().toString().replaceAll("\\.[^.]+$", "." + format))).toList();
			made.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(missing -> {
				throw new IllegalStateException("LibreOffice made no " + missing.getFileName() + ": " + read(said));
			});
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

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
