package vn.namro.papers.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands at the head and at the foot of a paper.
 *
 * @param issuer code of the agency that issues it
 * @param abbreviation of its kind in the symbol, such as CV, QĐ, KH, BB
 * @param kindName as it is printed; null for an official letter, which has none
 * @param subject in one sentence what it is about (trích yếu)
 * @param number and @param date of an issued paper; null as long as it has none
 * @param issued whether the word "DỰ THẢO" is left out
 * @param recipients without the line that says where it is kept
 */
record Heading(String issuer, String abbreviation, String kindName, String subject, String number, LocalDate date, boolean issued, List<String> recipients) {

	static Heading letter(String issuer, String subject, List<String> recipients) {
		return new Heading(issuer, "CV", null, subject, null, null, false, recipients);
	}

	static Heading draft(String issuer, String abbreviation, String kindName, String subject, List<String> recipients) {
		return new Heading(issuer, abbreviation, kindName, subject, null, null, false, recipients);
	}

}
