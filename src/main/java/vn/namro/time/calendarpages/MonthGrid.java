package vn.namro.time.calendarpages;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.namro.time.calendar.CalendarFile;

/** A month as a calendar on the wall: weeks from Monday to Sunday. */
record MonthGrid(int number, List<List<Cell>> weeks) {

	/**
	 * @param day null in front of the first and behind the last day of the month
	 * @param look how the day is painted
	 * @param name what is entered for it; null for an ordinary day
	 */
	record Cell(LocalDate day, String look, String name) {

		static final Cell EMPTY = new Cell(null, "none", null);

	}

	static List<MonthGrid> of(CalendarFile year) {
		Map<LocalDate, CalendarFile.Day> days = year.byDate();
		return IntStream.rangeClosed(1, 12).mapToObj(month -> of(YearMonth.of(year.year(), month), days)).toList();
	}

	private static MonthGrid of(YearMonth month, Map<LocalDate, CalendarFile.Day> days) {
		List<Cell> cells = new ArrayList<>();
		IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(blank -> cells.add(Cell.EMPTY));
		IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(month::atDay).forEach(day -> cells.add(cell(day, days.get(day))));
		while (cells.size() % 7 != 0) {
			cells.add(Cell.EMPTY);
		}
		return new MonthGrid(month.getMonthValue(), IntStream.range(0, cells.size() / 7).mapToObj(week -> cells.subList(week * 7, week * 7 + 7)).toList());
	}

	private static Cell cell(LocalDate day, CalendarFile.Day entered) {
		if (entered == null) {
			boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
			return new Cell(day, weekend ? "weekend" : "work", null);
		}
		String look = switch (entered.kind()) {
			case HOLIDAY -> "holiday";
			case COMPENSATORY -> "compensatory";
			case WORKINGSATURDAY -> "swapped";
		};
		return new Cell(day, look + (entered.verified() ? "" : " doubtful"), entered.kind().word() + ": " + entered.name());
	}

}
