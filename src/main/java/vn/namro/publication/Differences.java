package vn.namro.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.namro.result.ResultDocument;
import vn.namro.result.ResultLine;
import vn.namro.result.UnitResult;

/** What differs between two states of a result: units as a whole, and each line whose points changed. */
public final class Differences {

	private Differences() {
	}

	public static List<Change> between(ResultDocument before, ResultDocument after) {
		Map<String, UnitResult> known = before.units().stream().collect(Collectors.toMap(UnitResult::code, Function.identity()));
		List<Change> changes = new ArrayList<>();
		for (UnitResult unit : after.units()) {
			UnitResult old = known.get(unit.code());
			if (old != null) {
				compare(old, unit, changes);
			}
		}
		return changes;
	}

	private static void compare(UnitResult old, UnitResult unit, List<Change> changes) {
		if (!same(old.points(), unit.points()) || !same(old.percentage(), unit.percentage()) || !Objects.equals(old.rank(), unit.rank())) {
			changes.add(new Change(unit.code(), unit.name(), null, old.points(), unit.points(), old.rank(), unit.rank()));
		}
		Map<String, ResultLine> lines = old.lines().stream().collect(Collectors.toMap(ResultLine::criterion, Function.identity(), (one, other) -> one));
		for (ResultLine line : unit.lines()) {
			ResultLine was = lines.get(line.criterion());
			if (was != null && !same(was.counted(), line.counted())) {
				changes.add(new Change(unit.code(), unit.name(), line.criterion(), was.counted(), line.counted(), null, null));
			}
		}
	}

	private static boolean same(BigDecimal one, BigDecimal other) {
		return one == null || other == null ? one == other : one.compareTo(other) == 0;
	}

}
