package vn.namro.proving.contentcheck.office;

import java.util.Locale;
import java.util.regex.Pattern;

import vn.namro.proving.contentcheck.Refusal;

/**
 * Decides which addresses a document may point to. What a person must click may lead to the web, and a template or a source on the author's
 * own disk is everyday; what a program fetches by itself from another machine is not.
 */
final class Targets {

	/** Another machine in a file's address: {@code //server/share}, {@code file://server/…}, but neither {@code file:///C:/…} nor {@code C:\\…}. */
	private static final Pattern SHARE = Pattern.compile("(file:)?[/\\\\]{2}(?![/\\\\]*([a-z][:|]|localhost[/\\\\]|$))[/\\\\]*[^/\\\\].*", Pattern.DOTALL);

	private static final Pattern WEB = Pattern.compile("(https?|ftp):.*", Pattern.DOTALL);

	/** Schemes that run something or carry their content with them. */
	private static final Pattern RUNS = Pattern.compile("(javascript|vbscript|data|ms-[a-z-]+|search-ms|search|mhtml|jar|shell|ldap|smb|res|its):.*", Pattern.DOTALL);

	private Targets() {
	}

	/**
	 * For relationships of Office Open XML that lead out of the file.
	 * @param type the last word of the relationship's type
	 */
	static void requireHarmless(String type, String target) {
		switch (type.toLowerCase(Locale.ROOT)) {
			case "hyperlink" -> requireClickable(target);
			// pictures pasted from pages on the web; workbooks that refer to others, which Excel asks about before it reads them
			case "image", "video", "audio", "media" -> requireClickable(target);
			case "externallinkpath", "externallink", "xlpathmissing" -> requireNoRun(target);
			case "attachedtemplate", "mailmergesource", "mailmergeheadersource", "recipientdata", "subdocument" -> requireLocal(target);
			default -> throw Refusal.EXTERNAL.refuse();
		}
	}

	/** For what a program loads by itself. */
	static void requireLocal(String target) {
		requireClickable(target);
		if (WEB.matcher(plain(target)).matches()) {
			throw Refusal.EXTERNAL.refuse();
		}
	}

	/** For what opens when somebody clicks: no other machine's files, no scripts. */
	static void requireClickable(String target) {
		requireNoRun(target);
		if (SHARE.matcher(plain(target)).matches()) {
			throw Refusal.EXTERNAL.refuse();
		}
	}

	private static void requireNoRun(String target) {
		if (RUNS.matcher(plain(target)).matches()) {
			throw Refusal.EXTERNAL.refuse();
		}
	}

	/** As a program reads it: without blanks and controls, escapes undone, in lower case. */
	private static String plain(String target) {
		String text = target.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
		return text.replace("%5c", "\\").replace("%2f", "/").replace("%3a", ":").replaceFirst("^(url|mk:@msitstore):", "");
	}

}
