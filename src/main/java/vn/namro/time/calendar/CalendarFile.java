package vn.namro.time.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A year of the calendar, as {@code config/calendar/<year>.yaml} says it: what differs from Monday to Friday.
 *
 * @param source law or notice that it follows
 * @param verified whether somebody compared it with the source
 */
public record CalendarFile(int year, String source, boolean verified, String note, List<Day> days) {

	/** In what way a day differs. */
	public enum Kind {

		@JsonProperty("holiday")
		HOLIDAY("Ngày lễ"),

		@JsonProperty("compensatory")
		COMPENSATORY("Nghỉ bù, nghỉ hoán đổi"),

		@JsonProperty("workingSaturday")
		WORKINGSATURDAY("Thứ Bảy làm việc");

		private final String word;

		Kind(String word) {
			this.word = word;
		}

		/** As people call it. */
		public String word() {
			return this.word;
		}

		boolean works() {
			return this == WORKINGSATURDAY;
		}

	}

	public record Day(LocalDate date, Kind kind, String name, boolean verified, String source, String note) {

		/** One line that says all of it. */
		String words() {
			return this.kind.word() + ": " + this.name + (this.verified ? "" : " (chưa đối chiếu)") + (this.source == null ? "" : " [" + this.source + "]")
					+ (this.note == null ? "" : "; " + this.note);
		}

	}

	/** No days at all for a year of which nothing is known but that it was looked at. */
	public CalendarFile {
		days = days == null ? List.of() : List.copyOf(days);
	}

	/** The same year with its days in order. */
	public CalendarFile ordered() {
		return with(this.days.stream().sorted(Comparator.comparing(Day::date)).toList());
	}

	public Map<LocalDate, Day> byDate() {
		return this.days.stream().collect(Collectors.toMap(Day::date, Function.identity()));
	}

	/** The same year with other days. */
	public CalendarFile with(List<Day> days) {
		return new CalendarFile(this.year, this.source, this.verified, this.note, days);
	}

}
