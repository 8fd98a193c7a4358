package vn.namro.proving.contentcheck;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Refuses formulas that reach out of a table: to another program, to the web, to code. */
public final class Formulas {

	/** One that talks to another program: {@code cmd|'/c calc'!A0}. */
	private static final Pattern DDE = Pattern.compile("(?s)(^|[=+@,(\\s-])[a-zA-Z_.]{2,}\\s*\\|\\s*('[^']*'|[^!\\s|]+)\\s*!.*");

	private static final Pattern REACHING = Pattern
		.compile("(?i)(?<![\\p{L}\\d_.])(?:_xlfn\\.|_xlws\\.|com\\.microsoft\\.)*(dde|call|exec|register(?:\\.id)?|webservice|rtd)\\s*\\(");

	/** The same at the beginning of a cell, where tables are plain text. */
	private static final Pattern CELL = Pattern
		.compile("(?im)(?:^|[,;\\t\"])[ \"]*[=+@-]\\s*(?:[a-z_.]{2,}\\s*\\|\\s*(?:'[^'\\n]*'|[^!\\s|]{1,200})\\s*!|(?:dde|call|exec|register(?:\\.id)?|webservice|rtd)\\s*\\()");

	private Formulas() {
	}

	/** @throws RefusedFileException for a formula that does more than count */
	public static void refuse(String formula) {
		if (DDE.matcher(formula).find()) {
			throw Refusal.DDE.refuse();
		}
		Matcher reaching = REACHING.matcher(formula.replaceAll("\"[^\"]*\"", "\"\""));
		if (reaching.find()) {
			throw switch (reaching.group(1).toLowerCase(Locale.ROOT)) {
				case "dde" -> Refusal.DDE.refuse();
				case "webservice", "rtd" -> Refusal.EXTERNAL.refuse();
				default -> Refusal.MACRO.refuse();
			};
		}
	}

	/** @throws RefusedFileException for lines of a table in plain text that office programs would run */
	static void refuseInText(String lines) {
		if (CELL.matcher(lines).find()) {
			throw Refusal.DDE.refuse();
		}
	}

}
