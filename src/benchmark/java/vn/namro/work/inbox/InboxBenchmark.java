package vn.namro.work.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.springframework.util.FileSystemUtils;

/**
 * What the first page of Tasklist costs (15 tasks by due date, and how many there are) with 50,000 open tasks of 250
 * agencies: our tenants and coarse rights beside the engine's default of one right per task and candidate, in turn, on
 * the same machine in one run. Run with {@code ./mvnw -Pbenchmark verify -Dbenchmark=inbox}.
 */
public final class InboxBenchmark {

	static final int AGENCIES = 250;

	static final int TASKS = 50_000;

	/** Who asks; one task in five waits for the head, one in five for the coordinator, the others for specialists. */
	private static final List<String> ROLES = List.of("specialist", "head", "coordinator");

	private static final int WARM_UP = 5;

	private static final int ROUNDS = 20;

	public static void main(String[] args) throws IOException {
		Path directory = Files.createTempDirectory("namro-benchmark");
		try (OurEngine ours = new OurEngine(directory); DefaultEngine theirs = new DefaultEngine()) {
			List.of(ours, theirs).forEach(engine -> System.out.printf("%-10s %,d open tasks, %,d authorizations%n", engine.name(), engine.tasks(), engine.authorizations()));
			System.out.printf("%-12s %-10s %10s %14s %10s %12s %8s%n", "role", "page", "tasks", "default tasks", "ours ms", "default ms", "ratio");
			for (String role : ROLES) {
				for (Page page : Page.values()) {
					compare(role, page, ours, theirs);
				}
			}
		}
		finally {
			FileSystemUtils.deleteRecursively(directory);
		}
	}

	private static void compare(String role, Page page, InboxEngine ours, InboxEngine theirs) {
		Random random = new Random(1);
		List<Double> mine = new ArrayList<>();
		List<Double> others = new ArrayList<>();
		List<Double> ratios = new ArrayList<>();
		long seen = 0;
		long seenByDefault = 0;
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			int agency = random.nextInt(AGENCIES);
			double first = millis(() -> ours.open(role, agency, page));
			double second = millis(() -> theirs.open(role, agency, page));
			if (round >= 0) {
				mine.add(first);
				others.add(second);
				ratios.add(second / first);
			}
			seen = ours.open(role, agency, page);
			seenByDefault = theirs.open(role, agency, page);
		}
		System.out.printf("%-12s %-10s %,10d %,14d %10.1f %12.1f %8.1f%n", role, page, seen, seenByDefault, median(mine), median(others), median(ratios));
	}

	private static double millis(Runnable query) {
		long start = System.nanoTime();
		query.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
	}

	/** What a person opens in Tasklist. */
	enum Page {

		/** Assigned to me, or waiting for one of my roles. */
		MINE,

		/** All that I may see: with us the whole agency's tasks, by default those of which one's group is a candidate. */
		VISIBLE

	}

	private InboxBenchmark() {
	}

}
