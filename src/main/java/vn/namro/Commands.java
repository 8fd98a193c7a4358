package vn.namro;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

import vn.namro.access.administration.AdministratorCommand;
import vn.namro.access.audit.AuditCommand;
import vn.namro.papers.document.TemplatesCommand;
import vn.namro.proving.evidencestore.EvidenceCommand;
import vn.namro.results.publication.ResultsCommand;
import vn.namro.year.simulation.SimulateCommand;

/** The words that the jar understands as its first argument. */
final class Commands {

	private static final int USAGE = 2;

	private static final Map<String, ToIntFunction<String[]>> COMMANDS = new TreeMap<>(
			Map.of("administrator", args -> new AdministratorCommand(NamroApplication.class, System.out, System.err).run(args),
					"audit", args -> new AuditCommand(System.out, System.err).run(args),
					"results", args -> new ResultsCommand(System.out, System.err).run(args),
					"evidence", args -> new EvidenceCommand(System.out, System.err).run(args),
					"templates", args -> new TemplatesCommand(System.out, System.err).run(args),
					"simulate", args -> new SimulateCommand(NamroApplication.class, System.out, System.err).run(args)));

	/** @return the exit code: 0 done, 1 done with a bad result, 2 wrong input */
	static int run(String word, String[] args) {
		ToIntFunction<String[]> command = COMMANDS.get(word);
		if (command == null) {
			System.err.println("Không có lệnh '" + word + "'. Các lệnh: " + String.join(", ", COMMANDS.keySet()));
			return USAGE;
		}
		return command.applyAsInt(args);
	}

	private Commands() {
	}

}
