package vn.namro.platform.workbook;

import java.util.regex.Pattern;

/**
 * The one guard between a text that somebody typed and a cell that a spreadsheet may run: whatever it begins with, it stays a text.
 * Why it is done so: src/docs/decisions/0033-exports.md.
 */
public final class PlainText {

	/** The longest text of a cell; Excel calls a file with a longer one broken. */
	public static final int MOST_LETTERS = 32_767;

	/** The format of cells that hold text: what is edited or copied there is no formula either. */
	public static final String FORMAT = "@";

	private static final String CUT = "… [cắt bớt: ô của bảng tính chỉ chứa được 32.767 ký tự]";

	/** What spreadsheets skip before they look for a sign: blanks of all kinds, marks without width, control characters. */
	private static final String SKIPPED = "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u2400-\\u2421\\uFFFD\\u115F\\u1160\\u3164]*+";

	private static final String SIGN = "[=+\\-@＝＋－＠﹢﹣﹦﹫−]";

	/**
	 * A sign of a formula at the beginning, or after something at which a program with another separator would begin a new cell. A tab or
	 * a line's end at the beginning is one too.
	 */
	private static final Pattern FORMULA = Pattern.compile("(?<=^|[,;|\\t\\r\\n])(?=" + SKIPPED + SIGN + ")|^(?=[\\t\\r\\n])");

	/** What a workbook would read as a letter: {@code _x003D_} is its way to write an equals sign. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private PlainText() {
	}

	/** The text for a cell of a workbook, which must be written as a string in the format {@link #FORMAT}. */
	public static String inWorkbook(String text) {
		String shown = ESCAPE.matcher(visible(text)).replaceAll("_x005F_");
		if (shown.length() <= MOST_LETTERS) {
			return shown;
		}
		int end = MOST_LETTERS - CUT.length();
		return shown.substring(0, Character.isHighSurrogate(shown.charAt(end - 1)) ? end - 1 : end) + CUT;
	}

	/**
	 * The text for a cell of a CSV file, in quotation marks. There a cell carries no type, so that an apostrophe, which everybody sees,
	 * is put before what a spreadsheet would take for a formula.
	 */
	public static String inCsv(String text) {
		return '"' + FORMULA.matcher(visible(text)).replaceAll("'").replace("\"", "\"\"") + '"';
	}

	/** Characters that XML forbids become visible signs instead of a broken file; ends of lines become one kind. */
	static String visible(String text) {
		StringBuilder visible = new StringBuilder(text.length());
		text.replace("\r\n", "\n").codePoints().forEach(letter -> visible.appendCodePoint(visible(letter)));
		return visible.toString();
	}

	private static int visible(int letter) {
		if (letter == '\r') {
			return '\n';
		}
		if (letter < 0x20 && letter != '\t' && letter != '\n') {
			return 0x2400 + letter;
		}
		boolean none = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE || (letter & 0xFFFE) == 0xFFFE;
		return none ? 0xFFFD : letter == 0x7F ? 0x2421 : letter;
	}

}
