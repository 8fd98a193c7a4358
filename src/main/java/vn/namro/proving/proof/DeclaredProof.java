package vn.namro.proving.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.namro.platform.workbook.Problem;

/**
 * A document that has to prove the points of a criterion, or the result of a plan item.
 *
 * @param kind one or several names of which one is enough, see {@link DocumentKinds#fits}
 * @param issuer who has to have issued it, in words; null for anybody
 * @param from the issue date at the earliest, relative to the assessment year: {@code Y-01-01}, {@code Y-1-12-15} for the year before
 * @param until the issue date at the latest
 * @param count how many are needed; null for one
 * @param required false for what may also be missing
 */
public record DeclaredProof(String kind, String issuer, String from, String until, Integer count, Boolean required, String note) {

	private static final Pattern RELATIVE_DAY = Pattern.compile("Y(?<before>-1)?-(?<day>\\d\\d-\\d\\d)");

	/** Windows are checked against some year; which one makes no difference. */
	private static final int ANY_YEAR = 2000;

	public DeclaredProof {
		required = required == null || required;
	}

	public int needed() {
		return this.count == null ? 1 : this.count;
	}

	/** @return null where it does not matter */
	public LocalDate firstDay(int year) {
		return this.from == null ? null : day(this.from, year).orElseThrow();
	}

	/** @return null where it does not matter */
	public LocalDate lastDay(int year) {
		return this.until == null ? null : day(this.until, year).orElseThrow();
	}

	/** What is wrong with it. @param path leads to it */
	public List<Problem> problems(List<Object> path) {
		List<Problem> problems = new ArrayList<>();
		if (this.kind == null || this.kind.isBlank()) {
			problems.add(Problem.error(path, "evidence.kind", "minh chứng chưa nêu loại tài liệu", "Ví dụ: Kế hoạch, Báo cáo."));
		}
		Optional<LocalDate> first = day(this.from == null ? "Y-1-01-01" : this.from, ANY_YEAR);
		Optional<LocalDate> last = day(this.until == null ? "Y-12-31" : this.until, ANY_YEAR);
		if (first.isEmpty() || last.isEmpty()) {
			problems.add(Problem.error(path, "evidence.window", "khoảng ngày của minh chứng không đúng dạng",
					"Y-12-14 là 14/12 của năm đánh giá, Y-1-12-15 là 15/12 năm trước."));
		}
		else if (first.get().isAfter(last.get())) {
			problems.add(Problem.error(path, "evidence.window", "khoảng ngày của minh chứng kết thúc trước khi bắt đầu", null));
		}
		if (needed() <= 0) {
			problems.add(Problem.error(path, "evidence.count", "số lượng minh chứng phải lớn hơn 0", null));
		}
		return problems;
	}

	/** 29 February is the 28th in a year that has none. */
	private static Optional<LocalDate> day(String relative, int year) {
		Matcher matcher = RELATIVE_DAY.matcher(relative);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Year.of(matcher.group("before") == null ? year : year - 1).atMonthDay(MonthDay.parse("--" + matcher.group("day"))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
