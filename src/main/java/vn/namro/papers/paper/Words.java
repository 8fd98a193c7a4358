package vn.namro.papers.paper;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import vn.namro.time.calendar.WorkingCalendar;

/** Puts words and lists together. */
final class Words {

	private Words() {
	}

	/** Those that say something, one after the other; null when none does. */
	static String joined(String between, String... parts) {
		String joined = Arrays.stream(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
		return joined.isEmpty() ? null : joined;
	}

	/** A word before what it is about; null without the latter. */
	static String named(String word, String text) {
		return text == null || text.isBlank() ? null : word + text.strip();
	}

	/** A sentence as part of a longer one: without the full stop at its end. */
	static String clause(String sentence) {
		return sentence.strip().replaceFirst("[.;]+$", "");
	}

	/** The Vietnamese day; null for none. */
	static LocalDate day(OffsetDateTime instant) {
		return instant == null ? null : WorkingCalendar.day(instant);
	}

	/** The day on which something was due first; null where it never moved. */
	static LocalDate original(OffsetDateTime original, OffsetDateTime due) {
		return day(original).equals(day(due)) ? null : day(original);
	}

	/** A row for each thing, with its number counted from 1. */
	static <T, R> List<R> numbered(List<T> things, BiFunction<Integer, T, R> row) {
		List<R> rows = new ArrayList<>(things.size());
		things.forEach(thing -> rows.add(row.apply(rows.size() + 1, thing)));
		return rows;
	}

}
