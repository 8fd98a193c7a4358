package vn.namro.scores.lineform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese offices type and paste them: {@code 1.234,5}. A dot before three digits groups thousands; anywhere
 * else a lone dot is taken as a comma, as in {@code 3.5} from another spreadsheet.
 */
public final class Numerals {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

	private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

	private static final Pattern GROUPED_ABROAD = Pattern.compile("-?[1-9]\\d{0,2}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})");

	private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

	/** As JSON writes numbers, with an exponent of two digits at most. */
	private static final Pattern PROGRAM = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?");

	/** The longest number that anybody means. */
	private static final int LONGEST = 24;

	/** Whether a number of a program has as many digits as people could mean, so that nothing computes with {@code 1e30000000}. */
	static boolean isMeant(String number) {
		return number.length() <= LONGEST && PROGRAM.matcher(number).matches();
	}

	/** The number; nothing when the text is none. */
	public static Optional<BigDecimal> parse(String text) {
		String digits = BLANKS.matcher(text).replaceAll("");
		if (digits.length() > LONGEST) {
			return Optional.empty();
		}
		if (GROUPED.matcher(digits).matches()) {
			return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
		}
		if (GROUPED_ABROAD.matcher(digits).matches()) {
			return Optional.of(new BigDecimal(digits.replace(",", "")));
		}
		return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits.replace(',', '.'))) : Optional.empty();
	}

	/** The number as people read it, and as {@link #parse} takes it back; empty when there is none. */
	public static String text(BigDecimal number) {
		if (number == null) {
			return "";
		}
		DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
		symbols.setDecimalSeparator(',');
		symbols.setGroupingSeparator('.');
		DecimalFormat format = new DecimalFormat("#,##0.##########", symbols);
		return format.format(number);
	}

	private Numerals() {
	}

}
