package vn.namro.reporting.reportpages;

import java.math.BigDecimal;

import org.springframework.stereotype.Component;
import vn.namro.reporting.report.ReportTexts;

/** Numbers as Vietnamese papers print them. Called by the pages. */
@Component
public class ReportNumbers {

	/** A dash for none. */
	public String of(BigDecimal number) {
		return ReportTexts.number(number);
	}

	/** With its sign, for what went up or down. */
	public String change(BigDecimal number) {
		return (number.signum() > 0 ? "+" : "") + ReportTexts.number(number);
	}

}
