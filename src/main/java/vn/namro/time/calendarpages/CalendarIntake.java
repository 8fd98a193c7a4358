package vn.namro.time.calendarpages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Person;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.Values;
import vn.namro.time.calendar.CalendarChanges;
import vn.namro.time.calendar.CalendarFile;
import vn.namro.time.calendar.Calendars;

/** Takes a year of the calendar that somebody hands in, whole or not at all. */
@Component
class CalendarIntake {

	/**
	 * What became of a file.
	 *
	 * @param year null when the file does not say it
	 * @param change new, changed, unchanged or refused
	 * @param accepted number of days taken, or that would be
	 * @param effects what the change moves, or would; null where nothing changes
	 */
	record Outcome(Integer year, String change, int accepted, List<Finding> errors, List<Finding> warnings, Effects effects) {
	}

	private final Calendars calendars;

	private final CalendarChanges changes;

	private final Effects.Reader effects;

	CalendarIntake(Calendars calendars, CalendarChanges changes, Effects.Reader effects) {
		this.calendars = calendars;
		this.changes = changes;
		this.effects = effects;
	}

	Outcome take(CalendarDraft draft, Person keeper, boolean dryRun) {
		String province = CalendarRight.provinceOf(keeper);
		List<Finding> findings = new ArrayList<>(draft.allFindings());
		if (Finding.anyError(findings)) {
			return outcome(draft, "refused", findings, null);
		}
		CalendarFile known = this.calendars.find(draft.file().year()).orElse(null);
		if (draft.file().ordered().equals(known)) {
			return outcome(draft, "unchanged", findings, null);
		}
		if (known != null) {
			findings.addAll(leftOut(draft.file(), known));
		}
		Effects effects = dryRun ? this.effects.preview(draft.file(), keeper.account(), province)
				: this.effects.of(this.changes.apply(draft.file(), keeper.account(), "Nạp lịch năm " + draft.file().year() + " từ tệp"), province);
		return outcome(draft, known == null ? "new" : "changed", findings, effects);
	}

	/** A file is the whole year: what it does not name is taken out. */
	private static List<Finding> leftOut(CalendarFile file, CalendarFile known) {
		return known.days()
			.stream()
			.map(CalendarFile.Day::date)
			.filter(day -> !file.byDate().containsKey(day))
			.map((LocalDate day) -> Finding.warning(Place.NOWHERE, "day.leftOut", "Tệp không có ngày " + Values.said(day) + " đang có trong lịch: ngày này bị bỏ.", null))
			.toList();
	}

	private static Outcome outcome(CalendarDraft draft, String change, List<Finding> findings, Effects effects) {
		boolean refused = change.equals("refused");
		Integer year = draft.file() == null || draft.file().year() == 0 ? null : draft.file().year();
		return new Outcome(year, change, refused ? 0 : draft.file().days().size(), findings.stream().filter(Finding::isError).toList(),
				findings.stream().filter(finding -> !finding.isError()).toList(), effects);
	}

}
