package vn.namro.time.calendarpages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.namro.platform.input.InvalidFieldException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.YamlFile;
import vn.namro.platform.workbook.Finding;
import vn.namro.platform.workbook.Locator;
import vn.namro.platform.workbook.Place;
import vn.namro.platform.workbook.UnreadableWorkbookException;
import vn.namro.time.calendar.CalendarFile;
import vn.namro.time.calendar.CalendarRules;

/**
 * A year of the calendar that somebody handed in, with what was found on reading it.
 *
 * @param file null when nothing could be read
 */
record CalendarDraft(CalendarFile file, Locator locator, List<Finding> findings) {

	/** @param name as the person's computer calls the file; its ending tells text from workbook */
	static CalendarDraft of(String name, byte[] content) {
		if (name.endsWith(".yaml") || name.endsWith(".yml")) {
			return ofYaml(name, new String(content, StandardCharsets.UTF_8));
		}
		try {
			return CalendarWorkbook.read(content);
		}
		catch (UnreadableWorkbookException ex) {
			return unreadable(Place.NOWHERE, "file.unreadable", ex.getMessage());
		}
	}

	/** What was found on reading and by the rules; where a cell could not be read, the rules have nothing to add about it. */
	List<Finding> allFindings() {
		List<Finding> all = new ArrayList<>(this.findings);
		if (this.file != null) {
			Set<Place> unread = new HashSet<>();
			this.findings.forEach(finding -> unread.add(placeOf(finding)));
			CalendarRules.check(this.file)
				.stream()
				.map(problem -> problem.at(this.locator))
				.filter(finding -> finding.column() == null || !unread.contains(placeOf(finding)))
				.forEach(all::add);
		}
		return all;
	}

	private static Place placeOf(Finding finding) {
		return new Place(finding.sheet(), finding.row(), finding.column());
	}

	private static CalendarDraft ofYaml(String name, String text) {
		YamlFile yaml = YamlFile.of(name, text);
		try {
			return new CalendarDraft(yaml.as(CalendarFile.class), Locator.in(yaml), List.of());
		}
		catch (InvalidFieldException ex) {
			return unreadable(new Place(null, ex.line(), ex.field()), "yaml.field", ex.complaint());
		}
		catch (InvalidInputException ex) {
			return unreadable(Place.NOWHERE, "file.unreadable", ex.getMessage());
		}
	}

	private static CalendarDraft unreadable(Place place, String code, String message) {
		return new CalendarDraft(null, path -> place, List.of(Finding.error(place, code, message, null)));
	}

}
