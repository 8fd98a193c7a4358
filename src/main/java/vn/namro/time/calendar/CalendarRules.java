package vn.namro.time.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.namro.platform.workbook.Problem;
import vn.namro.platform.workbook.Values;

/** What must hold of a year of the calendar, whoever brings it. */
public final class CalendarRules {

	/** Public holidays of a year (Bộ luật Lao động 2019, Điều 112). */
	private static final int LEAST_HOLIDAYS = 11;

	private final CalendarFile file;

	private final List<Problem> problems = new ArrayList<>();

	private CalendarRules(CalendarFile file) {
		this.file = file;
	}

	public static List<Problem> check(CalendarFile file) {
		CalendarRules rules = new CalendarRules(file);
		rules.year();
		Set<LocalDate> seen = new HashSet<>();
		for (int i = 0; i < file.days().size(); i++) {
			rules.day(i, file.days().get(i), seen);
		}
		rules.whole();
		return rules.problems;
	}

	private void year() {
		if (this.file.year() < 2000 || this.file.year() > 2100) {
			this.problems.add(Problem.error(List.of("year"), "calendar.year", "Năm phải từ 2000 đến 2100.", "Ví dụ: 2026."));
		}
		if (isBlank(this.file.source())) {
			this.problems.add(Problem.error(List.of("source"), "calendar.source", "Chưa nêu nguồn của lịch năm.", "Ghi số, ngày của thông báo nghỉ lễ, Tết."));
		}
	}

	private void day(int i, CalendarFile.Day day, Set<LocalDate> seen) {
		if (isBlank(day.name())) {
			error(i, "name", "day.name", "Chưa nêu tên ngày.", "Ví dụ: Nghỉ bù Quốc khánh.");
		}
		if (day.kind() == null) {
			error(i, "kind", "day.kind", "Chưa chọn loại ngày.", "Ngày lễ, nghỉ bù hoặc thứ Bảy làm việc.");
		}
		if (day.date() == null) {
			error(i, "date", "day.date", "Chưa nêu ngày.", "Ví dụ: 30/04/2026.");
			return;
		}
		if (day.date().getYear() != this.file.year()) {
			error(i, "date", "day.otherYear", "Ngày " + Values.said(day.date()) + " không thuộc năm " + this.file.year() + ".", null);
		}
		if (!seen.add(day.date())) {
			error(i, "date", "day.duplicate", "Ngày " + Values.said(day.date()) + " được ghi hai lần.", "Giữ một dòng.");
		}
		DayOfWeek weekday = day.date().getDayOfWeek();
		if (day.kind() == CalendarFile.Kind.WORKINGSATURDAY && weekday != DayOfWeek.SATURDAY) {
			error(i, "date", "day.notSaturday", "Ngày " + Values.said(day.date()) + " không phải thứ Bảy.", "Kiểm tra ngày làm bù trong thông báo.");
		}
		if (day.kind() == CalendarFile.Kind.COMPENSATORY && (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY)) {
			warning(List.of("days", i, "date"), "day.weekend", "Ngày nghỉ bù " + Values.said(day.date()) + " rơi vào cuối tuần, vốn đã là ngày nghỉ.");
		}
	}

	private void whole() {
		long holidays = this.file.days().stream().filter(day -> day.kind() == CalendarFile.Kind.HOLIDAY).count();
		if (holidays < LEAST_HOLIDAYS) {
			warning(List.of("days"), "calendar.fewHolidays", "Năm " + this.file.year() + " mới có " + holidays + " ngày lễ; Bộ luật Lao động, Điều 112 có " + LEAST_HOLIDAYS + " ngày.");
		}
		long unverified = this.file.days().stream().filter(day -> !day.verified()).count();
		if (unverified > 0) {
			warning(List.of("days"), "calendar.unverified", unverified + " ngày chưa đối chiếu với thông báo chính thức.");
		}
	}

	private void error(int day, String field, String code, String message, String suggestion) {
		this.problems.add(Problem.error(List.of("days", day, field), code, message, suggestion));
	}

	private void warning(List<Object> path, String code, String message) {
		this.problems.add(Problem.warning(path, code, message, null));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
