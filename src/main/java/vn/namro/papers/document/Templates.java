package vn.namro.papers.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.namro.papers.officefile.Fault;
import vn.namro.papers.template.FaultyTagsException;
import vn.namro.papers.officefile.FaultyTemplateException;
import vn.namro.papers.template.Names;
import vn.namro.papers.template.OfficeTemplate;

/** The files of {@code config/templates}, which office workers edit while the application runs. */
final class Templates {

	private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

	private static final Pattern TEMPLATE = Pattern.compile("[A-Za-z0-9]+\\.(docx|xlsx)");

	/** Without those that Word and LibreOffice lay beside an open file. */
	private static final Pattern OFFICE = Pattern.compile("(?i)(?!~\\$|\\.).*\\.(doc|docx|docm|dot|dotx|dotm|odt|ott|rtf|xls|xlsx|xlsm|xltx|ods|ots)");

	private final Path directory;

	Templates(Path directory) {
		this.directory = directory;
	}

	/** Names of the files as an operator knows them. */
	Set<String> files() {
		return all(TEMPLATE);
	}

	/** Office files that no paper is made of because of their names. */
	Set<String> others() {
		Set<String> others = all(OFFICE);
		others.removeAll(files());
		return others;
	}

	private Set<String> all(Pattern names) {
		try (Stream<Path> files = Files.list(this.directory)) {
			return new TreeSet<>(files.map(file -> file.getFileName().toString()).filter(name -> names.matcher(name).matches()).toList());
		}
		catch (IOException ex) {
			return Set.of();
		}
	}

	static String file(String kind, Format format) {
		return kind + "." + format.extension();
	}

	boolean has(String kind, Format format) {
		return Files.isRegularFile(this.directory.resolve(file(kind, format)));
	}

	/** @throws BrokenTemplateException when there is none */
	byte[] bytes(String kind, Format format) {
		Path path = this.directory.resolve(file(kind, format));
		try {
			return Files.readAllBytes(path);
		}
		catch (IOException ex) {
			throw new BrokenTemplateException(path.toString(), List.of(new Fault(null, "không có hoặc không đọc được tệp này")));
		}
	}

	/**
	 * Reads a template and looks whether all its names are known.
	 * @param model what it will be filled with, null for none yet
	 * @throws BrokenTemplateException naming file, place and tag of every fault
	 */
	OfficeTemplate read(String kind, Format format, byte[] bytes, JsonNode model) {
		String file = this.directory.resolve(file(kind, format)).toString();
		try {
			OfficeTemplate template = kept(format, bytes);
			List<Fault> faults = names(kind, model).map(template::check).orElse(List.of());
			if (!faults.isEmpty()) {
				throw new BrokenTemplateException(file, faults);
			}
			return template;
		}
		catch (FaultyTagsException ex) {
			throw new BrokenTemplateException(file, names(kind, model).map(ex::faults).orElse(ex.faults()));
		}
		catch (FaultyTemplateException ex) {
			throw new BrokenTemplateException(file, ex.faults());
		}
	}

	/** A template that made a frozen paper once: what is asked of templates today does not reach back. */
	static OfficeTemplate kept(Format format, byte[] bytes) {
		return format == Format.XLSX ? OfficeTemplate.xlsx(bytes) : OfficeTemplate.docx(bytes);
	}

	/** The kinds of papers that have an example. */
	static Set<String> kinds() {
		try {
			Resource[] examples = new PathMatchingResourcePatternResolver().getResources("classpath*:/document/*.json");
			return Arrays.stream(examples).map(example -> example.getFilename().replace(".json", "")).collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The names that templates of a kind may use; empty for a kind that nobody has given an example of. */
	static Optional<Names> names(String kind, JsonNode model) {
		JsonNode example = example(kind);
		if (example == null && model == null) {
			return Optional.empty();
		}
		JsonNode known = example == null ? model : example;
		return Optional.of(model == null ? Names.of(known, LongLists.names(known)) : Names.of(known, model, LongLists.names(known)));
	}

	private static JsonNode example(String kind) {
		try (InputStream in = Templates.class.getResourceAsStream("/document/" + kind + ".json")) {
			return in == null ? null : MAPPER.readTree(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
