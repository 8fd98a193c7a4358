package vn.namro.scores.scoresheet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import vn.namro.access.people.Person;

/** Who prepares lines of a sheet for the agency, as far as the sheet has to know. */
public interface Helpers {

	/** Who prepares which line, by code of the criterion. */
	Map<String, Help> on(String sheetId);

	/** The lines that people of a unit see on the sheet of the agency above them. */
	Set<String> seenBy(Person person, String sheetId);

	/** The lines that the person fills in without being a specialist of the agency. */
	Set<String> preparedBy(Person person, String sheetId);

	/** The lines that the person may release to the agency. */
	Set<String> releasableBy(Person person, String sheetId);

	/**
	 * Who prepares a line.
	 *
	 * @param due by when, null without a date
	 * @param ready whether it was released to the agency
	 */
	record Help(String name, LocalDate due, boolean ready) {
	}

}
