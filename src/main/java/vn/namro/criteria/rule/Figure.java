package vn.namro.criteria.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure that a rule computes with.
 *
 * @param name the name that the expression uses
 * @param title what people call it
 * @param options what may be chosen; only for {@link Kind#OPTION}
 * @param min the least number: a number or the name of another figure; nothing below 0 when null
 * @param max the greatest number: a number or the name of another figure; no limit when null
 * @param whole whether only whole numbers count
 */
public record Figure(String name, String title, Kind kind, List<String> options, String min, String max, boolean whole) {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

	public enum Kind {

		NUMBER, BOOLEAN, DATE, OPTION

	}

	public Figure {
		options = options == null ? List.of() : List.copyOf(options);
		title = title == null || title.isBlank() ? name : title;
	}

	/** Whether a limit is a number and not the name of another figure. */
	public static boolean isNumber(String limit) {
		return NUMBER.matcher(limit).matches();
	}

	/** Whether the limits leave no number. */
	public boolean isEmpty() {
		return this.max != null && isNumber(this.max) && (this.min == null || isNumber(this.min))
				&& new BigDecimal(this.max).compareTo(this.min == null ? BigDecimal.ZERO : new BigDecimal(this.min)) < 0;
	}

	public static Figure number(String name, String title) {
		return new Figure(name, title, Kind.NUMBER, null, null, null, false);
	}

}
