package vn.namro.planning.plan;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that the wording of a deadline names, and the ends of the months, quarters and halves that it names. */
final class DaysInWords {

	private static final Pattern DAY = Pattern.compile(
			"(?<![\\d/.-])(?:(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})(?:\\s*[/.-]\\s*(?<y>\\d{4}))?(?![\\d/])|(?<d2>\\d{1,2}) thang (?<m2>\\d{1,2})(?: nam (?<y2>\\d{4}))?)");

	private static final Pattern MONTH = Pattern.compile("thang (?<m>\\d{1,2})(?![\\d/])(?:\\s*(?:[/.-]|nam)\\s*(?<y>\\d{4}))?|thang (?<m2>\\d{1,2})\\s*/\\s*(?<y2>\\d{4})");

	private static final Pattern QUARTER = Pattern.compile("quy (?<q>iv|i{1,3}|[1-4])\\b(?:\\s*(?:[/.-]|nam)\\s*(?<y>\\d{4}))?");

	private static final Pattern YEAR = Pattern.compile("nam (?<y>20\\d{2})");

	private static final Pattern FIRST_HALF = Pattern.compile("\\b(6|sau) thang dau nam|\\b(giua nam|ban nam dau)\\b");

	private static final Pattern NINE_MONTHS = Pattern.compile("\\b(9|chin) thang( dau nam)?\\b");

	private static final Pattern SECOND_HALF = Pattern.compile("\\b(6|sau) thang cuoi nam|\\bcuoi nam\\b");

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9/.-]+");

	private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

	/** A month or longer, by its first and last day. */
	record Span(LocalDate first, LocalDate last) {
	}

	private final String words;

	private final int year;

	/** @param planYear the year of a day that names none */
	DaysInWords(String wording, int planYear) {
		this.words = bare(wording);
		Matcher named = YEAR.matcher(this.words);
		this.year = named.find() ? Integer.parseInt(named.group("y")) : planYear;
	}

	/** Small letters without accents, one blank between words. */
	static String bare(String text) {
		String bare = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)).replaceAll("");
		return OTHER_SIGNS.matcher(bare).replaceAll(" ").strip();
	}

	String words() {
		return this.words;
	}

	int year() {
		return this.year;
	}

	/**
	 * The days from left to right.
	 * @throws DateTimeException when one does not exist
	 */
	List<LocalDate> days() {
		List<LocalDate> days = new ArrayList<>();
		Matcher matcher = DAY.matcher(this.words);
		while (matcher.find()) {
			boolean figures = matcher.group("d") != null;
			String year = matcher.group(figures ? "y" : "y2");
			days.add(LocalDate.of(year == null ? this.year : Integer.parseInt(year), Integer.parseInt(matcher.group(figures ? "m" : "m2")),
					Integer.parseInt(matcher.group(figures ? "d" : "d2"))));
		}
		return days;
	}

	/** The last month, quarter or half that is named, where no day is. */
	Optional<Span> span() {
		if (FIRST_HALF.matcher(this.words).find()) {
			return Optional.of(months(this.year, 1, 6));
		}
		if (NINE_MONTHS.matcher(this.words).find()) {
			return Optional.of(months(this.year, 1, 9));
		}
		if (SECOND_HALF.matcher(this.words).find()) {
			return Optional.of(months(this.year, 7, 12));
		}
		return quarter().or(this::month);
	}

	private Optional<Span> quarter() {
		Optional<Span> last = Optional.empty();
		Matcher matcher = QUARTER.matcher(this.words);
		while (matcher.find()) {
			int quarter = ROMAN.containsKey(matcher.group("q")) ? ROMAN.get(matcher.group("q")) : Integer.parseInt(matcher.group("q"));
			last = Optional.of(months(yearOr(matcher.group("y")), quarter * 3 - 2, quarter * 3));
		}
		return last;
	}

	private Optional<Span> month() {
		Optional<Span> last = Optional.empty();
		Matcher matcher = MONTH.matcher(this.words);
		while (matcher.find()) {
			boolean slash = matcher.group("m2") != null;
			int month = Integer.parseInt(matcher.group(slash ? "m2" : "m"));
			last = Optional.of(months(yearOr(matcher.group(slash ? "y2" : "y")), month, month));
		}
		return last;
	}

	private int yearOr(String named) {
		return named == null ? this.year : Integer.parseInt(named);
	}

	private static Span months(int year, int first, int last) {
		return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
	}

}
