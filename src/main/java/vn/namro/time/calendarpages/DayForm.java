package vn.namro.time.calendarpages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.time.calendar.CalendarFile;

/**
 * One day of the calendar as a form carries it, in texts, so that nothing typed is lost when it is refused.
 *
 * @param kind name of the kind; {@link #ORDINARY} to take the day out
 * @param reason why the calendar changes, for the log; may be empty
 */
record DayForm(String date, String kind, String name, String source, Boolean verified, String note, String reason) {

	static final String ORDINARY = "ORDINARY";

	static final DayForm EMPTY = new DayForm("", "HOLIDAY", "", "", false, "", "");

	/** A box that is not ticked is not sent. */
	DayForm {
		verified = Boolean.TRUE.equals(verified);
	}

	static DayForm of(LocalDate day, CalendarFile year) {
		CalendarFile.Day known = year.byDate().get(day);
		return known == null ? new DayForm(day.toString(), "HOLIDAY", "", "", false, "", "")
				: new DayForm(day.toString(), known.kind().name(), known.name(), text(known.source()), known.verified(), text(known.note()), "");
	}

	/** @throws InvalidInputException naming the fields that are wrong */
	CalendarFile in(CalendarFile year) {
		LocalDate day = Values.date(text(this.date)).orElseThrow(() -> new InvalidInputException("Chưa chọn ngày, hoặc ngày không có thật."));
		List<CalendarFile.Day> days = new ArrayList<>(year.days());
		boolean known = days.removeIf(one -> one.date().equals(day));
		if (ORDINARY.equals(this.kind)) {
			if (!known) {
				throw new InvalidInputException("Ngày " + Values.said(day) + " vốn không có trong lịch, không có gì để bỏ.");
			}
			return year.with(days);
		}
		days.add(new CalendarFile.Day(day, kindOf(), text(this.name).strip(), this.verified, orNull(this.source), orNull(this.note)));
		return year.with(days);
	}

	/** In words of the log. */
	String reasonOr(String otherwise) {
		return text(this.reason).isBlank() ? otherwise : this.reason.strip();
	}

	private CalendarFile.Kind kindOf() {
		return Arrays.stream(CalendarFile.Kind.values())
			.filter(one -> one.name().equals(this.kind))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("Chưa chọn loại ngày."));
	}

	static String orNull(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

}
