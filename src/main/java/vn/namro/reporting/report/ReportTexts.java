package vn.namro.reporting.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.namro.reporting.reportfigures.Figure;

/** A report as lines of text, for forms. */
public final class ReportTexts {

	private ReportTexts() {
	}

	/** The figures a line each, then what changed since the last report. */
	public static String figures(ReportContent content) {
		String figures = Arrays.stream(Figure.values())
			.filter(figure -> figure.of(content.totals()) != null)
			.map(figure -> figure.label() + ": " + number(figure.of(content.totals())))
			.collect(Collectors.joining("\n"));
		return figures + changes(content);
	}

	/** Figures and words, for whoever signs, accepts or approves. */
	public static String whole(ReportContent content) {
		return figures(content) + "\n\n" + words(content.narrative());
	}

	public static String words(ReportContent.Narrative words) {
		return "Kết quả: " + orDash(words.result()) + "\n\nKhó khăn, vướng mắc: " + orDash(words.difficulties()) + "\n\nKiến nghị: " + orDash(words.proposals());
	}

	/** What the agencies wrote side by side, each under its name; a dash where nobody wrote anything. */
	public static String agencies(ReportContent content) {
		return orDash(content.agencyNarratives()
			.stream()
			.filter(agency -> agency.submittedText() != null)
			.map(agency -> agency.name() + " (gửi ngày " + agency.submittedText() + ")\n"
					+ words(new ReportContent.Narrative(agency.result(), agency.difficulties(), agency.proposals())))
			.collect(Collectors.joining("\n\n")));
	}

	/** The agencies whose reports are not in, one a line. */
	public static String missing(List<ReportContent.Missing> missing) {
		return missing.isEmpty() ? "Không có." : missing.stream().map(agency -> "- " + agency.name()).collect(Collectors.joining("\n"));
	}

	/** As Vietnamese papers print it, a dash for none. */
	public static String number(BigDecimal number) {
		return number == null ? "—" : (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('.', ',').replace('-', '−');
	}

	private static String changes(ReportContent content) {
		if (content.comparedWith() == null) {
			return "";
		}
		String lines = content.changes()
			.stream()
			.map(change -> "\n- " + change.label() + ": " + number(change.before()) + " → " + number(change.now()))
			.collect(Collectors.joining());
		return "\n\nSo với báo cáo " + content.comparedWith().name() + " (số liệu " + content.comparedWith().windowText() + "):"
				+ (lines.isEmpty() ? " không có số liệu nào khác." : lines);
	}

	private static String orDash(String text) {
		return text == null || text.isEmpty() ? "—" : text;
	}

}
