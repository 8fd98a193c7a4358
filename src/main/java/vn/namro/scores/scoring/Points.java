package vn.namro.scores.scoring;

import java.math.BigDecimal;

import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.input.InvalidInputException;

/** Points as people type them, exact decimals from the form to the database. */
public final class Points {

	private static final int PLACES = 4;

	/** The longest number that anybody means. */
	private static final int LONGEST = 40;

	/**
	 * @param text digits with a decimal point or comma
	 * @throws InvalidInputException when it is no number, negative, above the criterion's maximum or has more than 4 places
	 */
	public static BigDecimal of(String text, Criterion criterion) {
		if (text == null || text.isBlank()) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": chưa nhập điểm.");
		}
		BigDecimal points = parse(text.strip().replace(',', '.'), criterion);
		if (points.signum() < 0 || criterion.maximum() != null && points.compareTo(criterion.maximum()) > 0) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": điểm " + said(text.strip()) + " phải từ 0"
					+ (criterion.maximum() == null ? " trở lên." : " đến " + said(text(criterion.maximum())) + "."));
		}
		return points;
	}

	/** With the comma that people write. */
	private static String said(String number) {
		return number.replace('.', ',');
	}

	private static BigDecimal parse(String text, Criterion criterion) {
		try {
			BigDecimal points = new BigDecimal(text.length() > LONGEST ? "" : text); // reading a million digits takes minutes
			if (points.stripTrailingZeros().scale() <= PLACES) {
				return points;
			}
		}
		catch (NumberFormatException ex) {
			// answered below
		}
		throw new InvalidInputException("Tiêu chí " + criterion.code() + ": '" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "' không phải số điểm hợp lệ (tối đa " + PLACES + " chữ số thập phân).");
	}

	/** Points without trailing zeros, a dash when there are none. */
	public static String text(BigDecimal points) {
		return points == null ? "—" : plain(points);
	}

	/** Points without trailing zeros, empty when there are none: the value of a form's number field. */
	public static String field(BigDecimal points) {
		return points == null ? "" : plain(points);
	}

	private static String plain(BigDecimal points) {
		return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
	}

	private Points() {
	}

}
