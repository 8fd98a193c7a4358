package vn.namro.papers.document;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import vn.namro.papers.template.Names;

/** The command {@code templates}: for whoever edits templates, without a running application and without a database. */
public final class TemplatesCommand {

	private static final int DONE = 0;

	private static final int BROKEN = 1;

	private static final int WRONG_INPUT = 2;

	private static final String USAGE = """
			Cách dùng: templates check [--dir=THƯ-MỤC]   kiểm tra các mẫu văn bản: 0 dùng được, 1 có mẫu sai
			           templates names LOẠI              các tên dùng được trong mẫu, ví dụ: templates names agencyReport""";

	private final PrintStream out;

	private final PrintStream errors;

	public TemplatesCommand(PrintStream out, PrintStream errors) {
		this.out = out;
		this.errors = errors;
	}

	/**
	 * @param args with the command's word first
	 * @return 0 all can be used, 1 some cannot, 2 wrong use
	 */
	public int run(String[] args) {
		List<String> words = Arrays.asList(args).subList(1, args.length);
		if (words.size() == 2 && words.get(0).equals("names")) {
			return names(words.get(1));
		}
		if (!words.isEmpty() && words.size() <= 2 && words.get(0).equals("check") && (words.size() == 1 || words.get(1).startsWith("--dir="))) {
			return check(words.size() == 2 ? Path.of(words.get(1).substring("--dir=".length())) : configured());
		}
		this.errors.println(USAGE);
		return WRONG_INPUT;
	}

	private static Path configured() {
		return Path.of(Optional.ofNullable(System.getenv("NAMRO_CONFIG_DIR")).orElse("./config"), "templates");
	}

	private int check(Path directory) {
		if (!Files.isDirectory(directory)) {
			this.errors.println("Không có thư mục " + directory + ".");
			return WRONG_INPUT;
		}
		TemplateCheck check = new TemplateCheck(directory);
		List<TemplateCheck.Finding> findings = check.run();
		for (TemplateCheck.Finding finding : findings) {
			this.out.println(finding.file() + (finding.faults().isEmpty() ? ": dùng được" : ": chưa dùng được"));
			finding.faults().forEach(fault -> this.out.println("  - " + fault));
		}
		check.remarks().forEach(this.out::println);
		if (findings.isEmpty()) {
			this.errors.println("Không có mẫu nào trong " + directory + ".");
			return BROKEN;
		}
		return findings.stream().allMatch(finding -> finding.faults().isEmpty()) ? DONE : BROKEN;
	}

	private int names(String kind) {
		Optional<Names> names = Templates.names(kind, null);
		if (names.isEmpty()) {
			this.errors.println("Không có loại văn bản '" + kind + "'.");
			return WRONG_INPUT;
		}
		names.get().all().forEach(this.out::println);
		return DONE;
	}

}
