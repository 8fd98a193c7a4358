package vn.namro.results.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.namro.results.result.League;
import vn.namro.results.result.ResultDocument;
import vn.namro.results.result.ResultLine;
import vn.namro.results.result.UnitResult;

/** What differs between two states of a result: thresholds, units as a whole, and each line whose points or reason changed. */
public final class Differences {

	private Differences() {
	}

	public static List<Change> between(ResultDocument before, ResultDocument after) {
		Map<String, UnitResult> known = before.units().stream().collect(Collectors.toMap(UnitResult::code, Function.identity()));
		List<Change> changes = new ArrayList<>(thresholds(before, after));
		for (UnitResult unit : after.units()) {
			UnitResult old = known.get(unit.code());
			if (old != null) {
				compare(old, unit, changes);
			}
		}
		return changes;
	}

	private static List<Change> thresholds(ResultDocument before, ResultDocument after) {
		List<Change> changes = new ArrayList<>();
		for (int i = 0; i < Math.min(before.leagues().size(), after.leagues().size()); i++) {
			String was = words(before.leagues().get(i));
			String is = words(after.leagues().get(i));
			if (!was.equals(is)) {
				String name = after.leagues().get(i).name();
				changes.add(new Change(null, name == null ? "Ngưỡng xếp loại" : "Ngưỡng xếp loại, " + name, null, null, null, null, null, was, is));
			}
		}
		return changes;
	}

	private static String words(League league) {
		return league.grades().isEmpty() ? "không xếp loại"
				: league.grades().stream().map(grade -> grade.name() + " từ " + grade.from().stripTrailingZeros().toPlainString() + "%").collect(Collectors.joining("; "));
	}

	private static void compare(UnitResult old, UnitResult unit, List<Change> changes) {
		String was = place(old);
		String is = place(unit);
		if (!same(old.points(), unit.points()) || !same(old.percentage(), unit.percentage()) || !Objects.equals(old.rank(), unit.rank()) || !was.equals(is)) {
			changes.add(new Change(unit.code(), unit.name(), null, old.points(), unit.points(), old.rank(), unit.rank(), was.equals(is) ? null : was, was.equals(is) ? null : is));
		}
		Map<String, ResultLine> lines = old.lines().stream().collect(Collectors.toMap(ResultLine::criterion, Function.identity(), (one, other) -> one));
		for (ResultLine line : unit.lines()) {
			ResultLine before = lines.get(line.criterion());
			if (before != null) {
				line(unit, before, line, changes);
			}
		}
	}

	/** A reason that only says by what the points were corrected is no change of its own. */
	private static void line(UnitResult unit, ResultLine was, ResultLine is, List<Change> changes) {
		boolean points = !same(was.counted(), is.counted());
		boolean reason = !points && !Objects.equals(was.reason(), is.reason());
		if (points || reason) {
			changes.add(new Change(unit.code(), unit.name(), is.criterion(), was.counted(), is.counted(), null, null, reason ? was.reason() : null, reason ? is.reason() : null));
		}
	}

	private static String place(UnitResult unit) {
		return Stream.of(unit.league(), unit.grade()).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return one == null || other == null ? one == other : one.compareTo(other) == 0;
	}

}
