package vn.namro.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The machine's own Chromium or Chrome; nothing is downloaded. */
public final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe");

	private static final List<String> USUAL_PLACES = List.of("/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
			"C:\\Program Files\\Google\\Chrome\\Application", "C:\\Program Files (x86)\\Google\\Chrome\\Application");

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

	private final Browser browser;

	public Chromium() {
		Path executable = find().orElseThrow(() -> new IllegalStateException("Neither Chromium nor Chrome was found"));
		this.browser = this.playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
	}

	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	/** Whether browser tests run here: where a browser is found, and on a build server in any case, where they then fail. */
	public static boolean isWanted() {
		return find().isPresent() || "true".equals(System.getenv("CI"));
	}

	private static Optional<Path> find() {
		Stream<String> directories = Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(System.getProperty("path.separator"))),
				USUAL_PLACES.stream());
		return directories.filter(directory -> !directory.isBlank())
			.map(Path::of)
			.flatMap(place -> Stream.concat(Stream.of(place), NAMES.stream().map(place::resolve)))
			.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
			.findFirst();
	}

}
