package vn.namro.results.resultpages;

import java.math.BigDecimal;

import org.springframework.stereotype.Component;

/** Numbers as Vietnamese papers print them: a decimal comma, a dash for none. Called by the pages. */
@Component
public class Figures {

	/** Points without zeros at the end. */
	public String points(BigDecimal points) {
		return points == null ? "—" : comma(points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros());
	}

	/** A percentage with all its published places. */
	public String share(BigDecimal percentage) {
		return percentage == null ? "—" : comma(percentage);
	}

	/** With its sign, for what went up or down. */
	public String change(BigDecimal now, BigDecimal before) {
		if (now == null || before == null) {
			return "—";
		}
		BigDecimal change = now.subtract(before);
		return (change.signum() > 0 ? "+" : "") + share(change);
	}

	private static String comma(BigDecimal number) {
		return number.toPlainString().replace('.', ',').replace('-', '−');
	}

}
