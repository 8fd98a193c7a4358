package vn.namro.platform.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers and dates as they are written in Vietnamese papers. */
public final class Values {

	private static final Pattern VIETNAMESE_NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*(,\\d+)?|-?\\d+(,\\d+)?");

	private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	private static final List<Pattern> DATES = List.of(
			Pattern.compile("(?i)(?:ngày\\s+)?(?<d>\\d{1,2})\\s*[/.-]\\s*(?<m>\\d{1,2})\\s*[/.-]\\s*(?<y>\\d{4})"),
			Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})"),
			Pattern.compile("(?i)(?:ngày\\s+)?(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})\\s+năm\\s+(?<y>\\d{4})"));

	private Values() {
	}

	/** A number as typed, {@code 8,48} or {@code 1.234,5} or {@code 85.95}, with or without a sign of percent. */
	public static Optional<BigDecimal> decimal(String text) {
		String number = text.strip().replaceAll("\\s*%$", "").replaceAll("^\\+", "").replaceAll("(?<=\\d) (?=\\d{3})", "");
		if (VIETNAMESE_NUMBER.matcher(number).matches()) {
			return Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')));
		}
		return PLAIN_NUMBER.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
	}

	/** A number of a cell: a numeric cell says it with a decimal point. */
	public static Optional<BigDecimal> decimal(Cell cell) {
		return cell.kind() == Cell.Kind.NUMBER ? Optional.of(new BigDecimal(cell.text())) : decimal(cell.text());
	}

	/** A day that exists: 30/11/2024, 2024-11-30, ngày 30 tháng 11 năm 2024. */
	public static Optional<LocalDate> date(String text) {
		for (Pattern pattern : DATES) {
			Matcher matcher = pattern.matcher(text.strip());
			if (matcher.matches()) {
				return day(matcher.group("y"), matcher.group("m"), matcher.group("d"));
			}
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** A number as people read it: 8,48. */
	public static String said(BigDecimal number) {
		return number.toPlainString().replace('.', ',');
	}

	public static String said(LocalDate day) {
		return day.format(Cells.DAY);
	}

}
