package vn.namro;

import java.util.Map;
import java.util.TreeMap;

import vn.namro.access.audit.AuditBenchmark;
import vn.namro.platform.database.RowsBenchmark;
import vn.namro.platform.engine.HistoryLevelBenchmark;
import vn.namro.work.inbox.InboxBenchmark;

/** Runs the benchmark of a name, or all of them one after the other. */
public final class Benchmarks {

	/** A benchmark's own main method. */
	private interface Benchmark {

		void run(String[] args) throws Exception;

	}

	private static final Map<String, Benchmark> ALL = new TreeMap<>(Map.of("audit", AuditBenchmark::main, "history", HistoryLevelBenchmark::main, "inbox",
			InboxBenchmark::main, "rows", RowsBenchmark::main));

	public static void main(String[] args) throws Exception {
		String name = args.length == 0 ? "all" : args[0];
		if (!name.equals("all") && !ALL.containsKey(name)) {
			throw new IllegalArgumentException("No benchmark '" + name + "'; there are: all, " + String.join(", ", ALL.keySet()));
		}
		for (Map.Entry<String, Benchmark> benchmark : ALL.entrySet()) {
			if (name.equals("all") || name.equals(benchmark.getKey())) {
				System.out.println("== " + benchmark.getKey());
				benchmark.getValue().run(new String[0]);
			}
		}
	}

	private Benchmarks() {
	}

}
