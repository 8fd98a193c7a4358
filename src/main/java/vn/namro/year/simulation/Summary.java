package vn.namro.year.simulation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The closing lines of a simulation: figures and invariants. */
final class Summary {

	private final PrintStream out;

	Summary(PrintStream out) {
		this.out = out;
	}

	void print(YearJson year, Path directory) {
		List<YearLedger.AssignmentOutcome> assignments = year.assignments();
		long late = assignments.stream().filter(outcome -> outcome.submitted() != null && outcome.submitted().isAfter(outcome.due())).count();
		long returned = assignments.stream().filter(outcome -> outcome.returns() > 0).count();
		long escalations = Stream.concat(assignments.stream().map(YearLedger.AssignmentOutcome::escalations),
				Stream.concat(year.reports().stream(), year.provinceReports().stream()).map(YearLedger.ReportOutcome::escalations)).mapToLong(List::size).sum();
		this.out.println();
		this.out.println("Giao việc: " + assignments.size() + " (nộp chậm " + late + ", bị trả lại " + returned + ")");
		this.out.println("Báo cáo: " + year.reports().size() + " của các cơ quan, " + year.provinceReports().size() + " của tỉnh");
		this.out.println("Leo thang ở giao việc và báo cáo: " + escalations + " lần");
		this.out.println("Điểm: " + year.scores().size() + " tiêu chí tự chấm và thẩm định");
		year.invariants().forEach(this::print);
		this.out.println("Kết quả: " + directory.resolve("year.json") + "; báo cáo của tỉnh: " + directory.resolve("reports"));
	}

	private void print(Invariants.Invariant invariant) {
		this.out.println((invariant.holds() ? "  đạt       " : "  KHÔNG ĐẠT ") + invariant.name());
		invariant.counterexamples().stream().limit(5).forEach(example -> this.out.println("            " + example));
	}

}
