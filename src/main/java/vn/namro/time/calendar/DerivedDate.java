package vn.namro.time.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An instant that a change of the calendar moved.
 *
 * @param obligationId what is owed
 * @param countedFrom the day from which working days are counted to it
 */
public record DerivedDate(String obligationId, Kind kind, LocalDate countedFrom, OffsetDateTime before, OffsetDateTime after) {

	public enum Kind {

		DUE("Hạn"), REMINDER("Ngày nhắc"), STEP("Bậc leo thang"), EXPLANATION("Hạn giải trình");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		public String word() {
			return this.word;
		}

	}

	/** Whether a day lies between where counting begins and one of the two ends. */
	boolean passes(LocalDate day) {
		LocalDate one = WorkingCalendar.day(this.before);
		LocalDate other = WorkingCalendar.day(this.after);
		LocalDate first = earliest(this.countedFrom, earliest(one, other));
		LocalDate last = one.isAfter(other) ? one : other;
		return !day.isBefore(first) && !day.isAfter(last.isAfter(this.countedFrom) ? last : this.countedFrom);
	}

	private static LocalDate earliest(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
