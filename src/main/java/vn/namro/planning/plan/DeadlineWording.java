package vn.namro.planning.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.namro.planning.plan.DaysInWords.Span;
import vn.namro.planning.plan.PlanFile.Deadline.Kind;

/**
 * Reads the wording with which plans set deadlines. The words stay as they are; this proposes the kind and the last day, and says where another
 * reading is possible, so that whoever enters the plan chooses.
 */
public final class DeadlineWording {

	private static final Pattern EVENT = Pattern.compile("(?i)(?:ngay\\s+)?(?:sau khi|ngay khi|khi|kể từ(?: ngày| khi)?|theo yêu cầu(?: của)?)\\s+(?<event>.+)");

	private static final Pattern WAITS = Pattern.compile("\\b(sau khi|ngay khi|khi (co|duoc|nhan|bo|trung uong|cap)|ke tu|theo yeu cau)\\b");

	private static final Pattern QUARTERLY = Pattern.compile("\\b(hang|moi|theo|tung|dinh ky|cac|1 lan/) ?quy\\b(?! (i|iv|[1-4]))|\\bquy/lan\\b|\\b(mot|1) lan/quy\\b");

	private static final Pattern MONTHLY = Pattern.compile("\\b(hang|moi|theo|tung|dinh ky) thang\\b(?! \\d)|\\b(mot|1) lan/thang\\b");

	private static final Pattern CONTINUOUS = Pattern.compile("\\b(thuong xuyen|lien tuc|hang (tuan|ngay)|moi tuan)\\b");

	private static final Pattern WHOLE_YEAR = Pattern.compile("\\b(ca nam|trong nam|suot nam|hang nam|nam 20\\d{2})\\b|^nam$");

	private static final Pattern VAGUE = Pattern.compile("\\b(tien do|ke hoach|quy dinh|kip thoi|thuc te|som|yeu cau)\\b");

	private static final Pattern BEFORE = Pattern.compile("\\btruoc( ngay| thang| quy)?\\b");

	/** "by the 20th at the latest" includes the day, also where "before" stands beside it. */
	private static final Pattern INCLUSIVE = Pattern.compile("\\b(cham nhat|het ngay|het thang|het quy|den het|han cuoi|muon nhat)\\b");

	private static final Pattern EARLY = Pattern.compile("\\b(dau|giua) (thang|quy)\\b");

	private static final Pattern RANGE = Pattern.compile("\\b(tu|den)\\b");

	/**
	 * What a wording means.
	 *
	 * @param due the last day, included whole; null where the wording names none
	 * @param doubt another possible reading, in Vietnamese; null where there is none
	 */
	public record Reading(Kind kind, LocalDate due, String event, String doubt) {
	}

	private DeadlineWording() {
	}

	/**
	 * @param year the year of a day that names none
	 * @return nothing when the words cannot be understood
	 * @throws DateTimeException when a day is named that does not exist
	 */
	public static Optional<Reading> read(String wording, int year) {
		DaysInWords days = new DaysInWords(wording, year);
		List<LocalDate> named = days.days();
		Optional<Span> span = named.isEmpty() ? days.span() : Optional.empty();
		return recurring(days, named, span).or(() -> awaiting(wording, days, named))
			.or(() -> onDay(days, named))
			.or(() -> span.map(found -> within(days, found)))
			.or(() -> wholeYear(days))
			.or(() -> vague(days));
	}

	private static Optional<Reading> recurring(DaysInWords days, List<LocalDate> named, Optional<Span> span) {
		String words = days.words();
		Kind kind = QUARTERLY.matcher(words).find() ? Kind.QUARTERLY : MONTHLY.matcher(words).find() ? Kind.MONTHLY : CONTINUOUS.matcher(words).find() ? Kind.CONTINUOUS : null;
		if (kind == null) {
			return Optional.empty();
		}
		LocalDate end = named.isEmpty() ? span.map(Span::last).orElse(endOf(days.year())) : last(named);
		return Optional.of(new Reading(kind, end, null, doubt(days, named)));
	}

	private static Optional<Reading> awaiting(String wording, DaysInWords days, List<LocalDate> named) {
		if (!WAITS.matcher(days.words()).find()) {
			return Optional.empty();
		}
		Matcher matcher = EVENT.matcher(wording.strip());
		String event = matcher.find() ? matcher.group("event").strip() : wording.strip();
		return Optional.of(new Reading(Kind.ONEVENT, named.isEmpty() ? null : last(named), event, null));
	}

	private static Optional<Reading> onDay(DaysInWords days, List<LocalDate> named) {
		if (named.isEmpty()) {
			return Optional.empty();
		}
		Kind kind = isBefore(days) ? Kind.BEFORE : Kind.FIXED;
		return Optional.of(new Reading(kind, last(named), null, doubt(days, named)));
	}

	/** Before a month or quarter is done the day before it begins; otherwise its last day counts. */
	private static Reading within(DaysInWords days, Span span) {
		if (isBefore(days) && !days.words().contains("nam dau") && !days.words().contains("cuoi nam")) {
			return new Reading(Kind.BEFORE, span.first().minusDays(1), null, null);
		}
		if (EARLY.matcher(days.words()).find()) {
			return new Reading(Kind.FIXED, span.last(), null, "Lời văn chỉ nói đầu hoặc giữa kỳ; đang lấy ngày cuối kỳ " + said(span.last()) + ".");
		}
		return new Reading(Kind.FIXED, span.last(), null, null);
	}

	private static Optional<Reading> wholeYear(DaysInWords days) {
		return WHOLE_YEAR.matcher(days.words()).find() ? Optional.of(new Reading(Kind.WHOLEYEAR, endOf(days.year()), null, null)) : Optional.empty();
	}

	private static Optional<Reading> vague(DaysInWords days) {
		return VAGUE.matcher(days.words()).find() ? Optional.of(new Reading(Kind.OPEN, null, null, null)) : Optional.empty();
	}

	private static String doubt(DaysInWords days, List<LocalDate> named) {
		if (named.size() == 1 && isBefore(days)) {
			LocalDate day = named.get(0);
			return "'Trước " + said(day) + "' có thể hiểu là hết ngày " + said(day.minusDays(1)) + "; đang lấy hết ngày " + said(day) + ".";
		}
		if (named.size() > 1 && !RANGE.matcher(days.words()).find()) {
			return "Lời văn nêu nhiều ngày; đang lấy ngày muộn nhất " + said(last(named)) + ".";
		}
		return null;
	}

	private static boolean isBefore(DaysInWords days) {
		return BEFORE.matcher(days.words()).find() && !INCLUSIVE.matcher(days.words()).find();
	}

	private static LocalDate last(List<LocalDate> days) {
		return days.stream().max(LocalDate::compareTo).orElseThrow();
	}

	private static LocalDate endOf(int year) {
		return LocalDate.of(year, Month.DECEMBER, 31);
	}

	private static String said(LocalDate day) {
		return vn.namro.platform.workbook.Values.said(day);
	}

}
