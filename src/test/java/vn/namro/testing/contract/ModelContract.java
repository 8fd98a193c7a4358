package vn.namro.testing.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What models, decisions, forms and code must agree on, checked without starting anything: the complaints say what is
 * wrong and where. A copy can be mutated, which is how the checks themselves are tested.
 */
public final class ModelContract {

	private final Map<String, String> files;

	private final Dictionary dictionary;

	private ModelContract(Map<String, String> files, Dictionary dictionary) {
		this.files = files;
		this.dictionary = dictionary;
	}

	/** The models and forms of the repository beside the classes compiled from it. */
	public static ModelContract ofRepository() {
		Map<String, String> files = new TreeMap<>();
		read(Path.of("processes"), files);
		read(Path.of("forms"), files);
		return new ModelContract(files, Dictionary.ofCompiledCode());
	}

	/** A copy in which a text of a file is replaced wherever it occurs. */
	public ModelContract with(String file, String text, String replacement) {
		if (!this.files.getOrDefault(file, "").contains(text)) {
			throw new IllegalArgumentException(file + " does not contain " + text);
		}
		return with(file, this.files.get(file).replace(text, replacement));
	}

	/** A copy with another text for a file, or with one more file. */
	public ModelContract with(String file, String text) {
		Map<String, String> changed = new TreeMap<>(this.files);
		changed.put(file, text);
		return new ModelContract(changed, this.dictionary);
	}

	/** A copy without a file. */
	public ModelContract without(String file) {
		Map<String, String> changed = new TreeMap<>(this.files);
		if (changed.remove(file) == null) {
			throw new IllegalArgumentException("No file " + file);
		}
		return new ModelContract(changed, this.dictionary);
	}

	/** A copy in which no class provides a bean. */
	public ModelContract withoutBean(String name) {
		return new ModelContract(this.files, this.dictionary.withoutBean(name));
	}

	Map<String, String> files() {
		return this.files;
	}

	public String textOf(String file) {
		return this.files.get(file);
	}

	/** Everything that is wrong, in order of file; empty when the contract is kept. */
	public List<String> complaints() {
		Complaints complaints = new Complaints();
		ModelFiles models = ModelFiles.read(this.files, complaints);
		models.decisions().forEach(decision -> new DecisionChecks(decision, complaints).run());
		models.processes().forEach(process -> {
			new ProcessChecks(process, models, this.dictionary, complaints).run();
			new StepChecks(process, models, this.dictionary, complaints).run();
			new FormChecks(process, models, this.dictionary, complaints).run();
		});
		FormChecks.orphans(models, complaints);
		ProcessChecks.uniqueMessages(models, complaints);
		return complaints.all();
	}

	private static void read(Path folder, Map<String, String> files) {
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)")).toList()) {
				files.put(path.toString().replace('\\', '/'), Files.readString(path));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
