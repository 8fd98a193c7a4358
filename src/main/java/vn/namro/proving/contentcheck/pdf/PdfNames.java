package vn.namro.proving.contentcheck.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.namro.proving.contentcheck.Refusal;

/**
 * Watches the bytes of a PDF for names that make a viewer do something, escapes undone. Every harmful action has to be spelled out somewhere,
 * and seeing it wherever it stands leaves nothing to how leniently one viewer or another reads the file's structure.
 */
final class PdfNames {

	private static final Map<String, Refusal> HARMFUL = Map.ofEntries(Map.entry("JavaScript", Refusal.SCRIPT), Map.entry("Launch", Refusal.ACTION),
			Map.entry("SubmitForm", Refusal.ACTION), Map.entry("ImportData", Refusal.ACTION), Map.entry("GoToR", Refusal.ACTION),
			Map.entry("GoToE", Refusal.ACTION), Map.entry("RichMedia", Refusal.MEDIA), Map.entry("RichMediaExecute", Refusal.MEDIA),
			Map.entry("Rendition", Refusal.MEDIA), Map.entry("Movie", Refusal.MEDIA), Map.entry("Sound", Refusal.MEDIA),
			Map.entry("EmbeddedFile", Refusal.EMBEDDED), Map.entry("EmbeddedFiles", Refusal.EMBEDDED), Map.entry("FileAttachment", Refusal.EMBEDDED));

	private static final Pattern HARMFUL_ADDRESS = Pattern.compile("\\s*(javascript|vbscript|file|data|ms-[a-z-]+|search-ms|smb|shell|mhtml):.*|\\s*\\\\\\\\.*", Pattern.DOTALL);

	/** What the text behind these names leads to. */
	private static final Set<String> ADDRESSED = Set.of("URI", "Base", "F", "UF");

	private static final int LONGEST_NAME = 32;

	private static final int LONGEST_ADDRESS = 1024;

	private static final String DELIMITERS = "\0\t\n\f\r ()<>[]{}/%";

	private enum State {

		OTHER, NAME, STRING, HEX

	}

	private State state = State.OTHER;

	private final StringBuilder word = new StringBuilder();

	private String last = "";

	private boolean afterEscape;

	private final boolean onlyObjects;

	private boolean forms;

	/** @param onlyObjects whether nothing but objects is seen: then short names, too, cannot be there by chance */
	PdfNames(boolean onlyObjects) {
		this.onlyObjects = onlyObjects;
	}

	/** Whether a form of the XFA kind was named. */
	boolean forms() {
		return this.forms;
	}

	void accept(int b) {
		switch (this.state) {
			case NAME -> name(b);
			case STRING -> string(b);
			case HEX -> hex(b);
			default -> other(b);
		}
	}

	/** At the end of the bytes. */
	void end() {
		accept(' ');
		this.last = "";
		this.state = State.OTHER;
	}

	private void other(int b) {
		if (b == '/') {
			begin(State.NAME);
		}
		else if (!this.last.isEmpty() && b > ' ') {
			boolean address = ADDRESSED.contains(this.last);
			this.last = "";
			if (address && (b == '(' || b == '<')) {
				begin(b == '(' ? State.STRING : State.HEX);
			}
		}
	}

	private void begin(State state) {
		this.state = state;
		this.word.setLength(0);
		this.afterEscape = false;
	}

	private void name(int b) {
		if (DELIMITERS.indexOf(b) < 0) {
			if (this.word.length() < 3 * LONGEST_NAME) {
				this.word.append((char) b);
			}
			return;
		}
		String name = unescape(this.word);
		Refusal harmful = HARMFUL.get(name);
		if (harmful != null) {
			throw harmful.refuse();
		}
		if (this.last.equals("FS") && name.equals("URL")) {
			throw Refusal.ACTION.refuse();
		}
		if (this.onlyObjects && name.equals("EF")) {
			throw Refusal.EMBEDDED.refuse();
		}
		if (this.last.equals("Subtype") && (name.equals("3D") || name.equals("U3D") || name.equals("Screen"))) {
			throw Refusal.MEDIA.refuse();
		}
		this.forms |= name.equals("XFA");
		this.last = name;
		this.state = State.OTHER;
		other(b);
	}

	private void string(int b) {
		if (b == ')' && !this.afterEscape || this.word.length() > LONGEST_ADDRESS) {
			address(unescapeString(this.word.toString()));
			return;
		}
		this.afterEscape = b == '\\' && !this.afterEscape;
		this.word.append((char) b);
	}

	private void hex(int b) {
		if (b == '<' && this.word.isEmpty()) {
			// a dictionary and not a text
			this.state = State.OTHER;
		}
		else if (b == '>' || this.word.length() > LONGEST_ADDRESS) {
			String digits = this.word.length() % 2 == 0 ? this.word.toString() : this.word + "0";
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < digits.length(); i += 2) {
				text.append((char) Integer.parseInt(digits.substring(i, i + 2), 16));
			}
			address(text.toString());
		}
		else if (Character.digit(b, 16) >= 0) {
			this.word.append((char) b);
		}
	}

	private void address(String text) {
		this.state = State.OTHER;
		if (HARMFUL_ADDRESS.matcher(text.replaceAll("[\\x00-\\x1f\u00fe\u00ff]", "").toLowerCase(Locale.ROOT)).matches()) {
			throw Refusal.ACTION.refuse();
		}
	}

	static String unescape(CharSequence name) {
		return Pattern.compile("#([0-9a-fA-F]{2})").matcher(name).replaceAll(match -> {
			char c = (char) Integer.parseInt(match.group(1), 16);
			return Matcher.quoteReplacement(String.valueOf(c));
		});
	}

	/** Octal numbers of characters and escaped line ends (ISO 32000-1, 7.3.4.2). */
	private static String unescapeString(String text) {
		return Pattern.compile("\\\\(?:([0-7]{1,3})|\\r?\\n|(.))", Pattern.DOTALL).matcher(text).replaceAll(match -> {
			if (match.group(1) != null) {
				return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 8)));
			}
			return match.group(2) != null ? Matcher.quoteReplacement(match.group(2)) : "";
		});
	}

}
