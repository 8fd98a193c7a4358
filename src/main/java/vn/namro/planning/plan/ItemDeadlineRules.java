package vn.namro.planning.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.namro.planning.plan.DeadlineWording.Reading;
import vn.namro.planning.plan.PlanFile.Deadline;
import vn.namro.planning.plan.PlanFile.Item;
import vn.namro.platform.workbook.Problem;
import vn.namro.platform.workbook.Values;

/** Whether the deadline of an item is one, and whether words and day agree. */
final class ItemDeadlineRules {

	private final PlanFile plan;

	private final PlanContext context;

	private final List<Problem> problems;

	ItemDeadlineRules(PlanFile plan, PlanContext context, List<Problem> problems) {
		this.plan = plan;
		this.context = context;
		this.problems = problems;
	}

	void check(Item item, List<Object> itemPath) {
		Deadline deadline = item.deadline();
		List<Object> path = PlanRules.with(itemPath, "deadline");
		if (deadline == null || deadline.kind() == null) {
			add(true, path, "item.deadline.missing", "nhiệm vụ chưa có thời hạn (deadline.kind)", "Ghi thời hạn, ví dụ: xong trước 30/11.");
		}
		else if (deadline.due() != null) {
			day(deadline, PlanRules.with(path, "due"));
		}
		else if (deadline.kind() == Deadline.Kind.FIXED || deadline.kind() == Deadline.Kind.BEFORE) {
			add(true, PlanRules.with(path, "due"), "item.deadline.noDay",
					"thời hạn loại " + (deadline.kind() == Deadline.Kind.FIXED ? "fixed" : "before") + " phải có ngày (due)", "Ghi ngày đến hạn.");
		}
	}

	private void day(Deadline deadline, List<Object> path) {
		LocalDate due = deadline.due();
		LocalDate from = this.plan.issued() != null && this.plan.issued().date() != null ? this.plan.issued().date() : LocalDate.of(this.plan.year(), 1, 1);
		if (due.isBefore(from)) {
			add(true, path, "item.deadline.past", "hạn " + Values.said(due) + " trước ngày ban hành hoặc đầu năm kế hoạch (" + Values.said(from) + ")",
					"Kiểm tra năm của hạn.");
		}
		else if (!this.context.workingDay().test(due)) {
			add(false, path, "item.deadline.dayOff", "hạn " + Values.said(due) + " rơi vào ngày nghỉ", "Ngày làm việc gần nhất trước đó: " + Values.said(workingDayBefore(due)) + ".");
		}
		if (this.plan.milestones() != null && this.plan.milestones().appraisalCloses() != null && due.isAfter(this.plan.milestones().appraisalCloses())) {
			add(false, path, "item.deadline.afterAppraisal",
					"hạn " + Values.said(due) + " sau khi khóa thẩm định (" + Values.said(this.plan.milestones().appraisalCloses()) + "): kết quả không kịp tính điểm", null);
		}
		if (deadline.wording() != null && deadline.assumption() == null) {
			agree(deadline, path);
		}
	}

	/** A day that the words do not name is somebody's choice and should say so. */
	private void agree(Deadline deadline, List<Object> path) {
		try {
			Optional<Reading> read = DeadlineWording.read(deadline.wording(), this.plan.year());
			LocalDate named = read.map(Reading::due).orElse(null);
			if (named != null && !named.equals(deadline.due()) && !named.minusDays(1).equals(deadline.due())) {
				add(false, path, "item.deadline.contradiction",
						"lời văn '" + deadline.wording() + "' nói " + Values.said(named) + " nhưng ngày đến hạn ghi " + Values.said(deadline.due()),
						"Sửa một trong hai, hoặc ghi lý do vào cột giả định.");
			}
		}
		catch (DateTimeException ex) {
			add(true, PlanRules.with(path.subList(0, path.size() - 1), "wording"), "item.deadline.noSuchDay", "'" + deadline.wording() + "' nêu một ngày không có thật",
					"Kiểm tra ngày, tháng.");
		}
	}

	private LocalDate workingDayBefore(LocalDate day) {
		LocalDate before = day.minusDays(1);
		while (!this.context.workingDay().test(before)) {
			before = before.minusDays(1);
		}
		return before;
	}

	private void add(boolean error, List<Object> path, String code, String message, String suggestion) {
		this.problems.add(error ? Problem.error(path, code, message, suggestion) : Problem.warning(path, code, message, suggestion));
	}

}
