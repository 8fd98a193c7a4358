package vn.namro.papers.exportlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every page with a list has its export, or export-pages.csv says why it needs none; and every list is found on a page. */
class ExportPagesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path EXCEPTIONS = Path.of("src/test/resources/export-pages.csv");

	private static final Pattern LINK = Pattern.compile("fragments/export :: list\\('([^']+)'");

	private static final Pattern LISTING = Pattern.compile("<table|th:each=");

	/** Lists that no file of resources/export describes, because their figures are computed. */
	private static final Set<String> COMPUTED = Set.of("results", "result-lines", "lost-points", "points-at-risk", "tasks");

	@Test
	void everyPageWithAListHasItsExportOrAReason() throws IOException {
		Map<String, String> reasons = reasons();
		Set<String> missing = new TreeSet<>();
		templates().forEach((name, text) -> {
			if (LISTING.matcher(text).find() && !LINK.matcher(text).find() && !reasons.containsKey(name)) {
				missing.add(name);
			}
		});
		assertThat(missing).as("pages with a list that have neither an export nor a reason in " + EXCEPTIONS).isEmpty();
	}

	@Test
	void noReasonIsLeftOver() throws IOException {
		Map<String, String> pages = templates();
		reasons().forEach((name, reason) -> {
			assertThat(pages).containsKey(name);
			assertThat(LINK.matcher(pages.get(name)).find()).as(name + " has an export by now").isFalse();
			assertThat(reason).as(name).hasSizeGreaterThan(10);
		});
	}

	@Test
	void everyListIsOnAPageAndEveryLinkLeadsToAList() throws IOException {
		Set<String> linked = templates().values().stream().flatMap(text -> LINK.matcher(text).results()).map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
		Set<String> lists = new TreeSet<>(COMPUTED);
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/export"))) {
			files.forEach(file -> lists.add(file.getFileName().toString().replace(".yaml", "")));
		}
		assertThat(linked).isEqualTo(lists);
	}

	private static Map<String, String> reasons() throws IOException {
		Map<String, String> reasons = new LinkedHashMap<>();
		Files.readAllLines(EXCEPTIONS).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(",", 2)).forEach(row -> reasons.put(row[0], row[1].strip()));
		return reasons;
	}

	private static Map<String, String> templates() throws IOException {
		Map<String, String> templates = new TreeMap<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			files.filter(file -> file.toString().endsWith(".html")).forEach(file -> templates.put(TEMPLATES.relativize(file).toString().replace('\\', '/'), text(file)));
		}
		return templates;
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
