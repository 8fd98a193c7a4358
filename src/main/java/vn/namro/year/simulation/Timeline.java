package vn.namro.year.simulation;

import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import vn.namro.year.simulation.SimulatedEngine.OpenTask;

/** Prints a simulated year as it goes: the milestones by name, everything else counted by month. */
final class Timeline {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Map<String, String> MILESTONES = Map.of("userTask_issuePlan", "Ban hành kế hoạch, giao nhiệm vụ", "userTask_approveReport",
			"Duyệt báo cáo của tỉnh", "userTask_issueReport", "Phát hành báo cáo của tỉnh", "userTask_decideResult", "Hội đồng quyết định kết quả", "userTask_publishResult", "Công bố kết quả chỉ số",
			"userTask_closeYear", "Kết thúc năm kế hoạch");

	private final PrintStream out;

	private YearMonth month;

	private int completed;

	Timeline(PrintStream out) {
		this.out = out;
	}

	/** Called before time moves. */
	void reach(YearMonth next) {
		if (!next.equals(this.month)) {
			if (this.month != null && this.completed > 0) {
				this.out.println("  tháng " + this.month.getMonthValue() + "/" + this.month.getYear() + ": " + this.completed + " việc đã làm xong");
			}
			this.month = next;
			this.completed = 0;
		}
	}

	void completed(OpenTask task, OffsetDateTime at) {
		this.completed++;
		if (MILESTONES.containsKey(task.key())) {
			this.out.println(DAY.format(at) + "  " + MILESTONES.get(task.key()) + " (" + task.businessKey() + ")");
		}
	}

}
