package vn.namro.papers.print;

import java.util.Locale;

/** Numbers as lists write them. */
final class Numeral {

	private static final int[] VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

	private static final String[] SIGNS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i" };

	private static final int LETTERS = 26;

	private Numeral() {
	}

	/** @param format of WordprocessingML; what is not known is written in digits */
	static String of(String format, int number) {
		return switch (format) {
			case "lowerLetter" -> letters(number);
			case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			case "decimalZero" -> "%02d".formatted(number);
			case "none" -> "";
			default -> String.valueOf(number);
		};
	}

	/** After z comes aa, then bb, as Word counts. */
	private static String letters(int number) {
		return number < 1 ? "" : String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat((number - 1) / LETTERS + 1);
	}

	private static String roman(int number) {
		StringBuilder roman = new StringBuilder();
		int left = number;
		for (int i = 0; i < VALUES.length; i++) {
			while (left >= VALUES[i]) {
				roman.append(SIGNS[i]);
				left -= VALUES[i];
			}
		}
		return roman.toString();
	}

}
