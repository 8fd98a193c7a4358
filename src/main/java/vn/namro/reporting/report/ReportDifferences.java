package vn.namro.reporting.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.namro.reporting.report.ReportContent.Change;
import vn.namro.reporting.report.ReportContent.Narrative;
import vn.namro.reporting.report.ReportContent.VersionChange;
import vn.namro.reporting.reportfigures.Figure;
import vn.namro.reporting.reportfigures.Totals;

/** What differs between two reports: of a period and the one before it, or between two versions of one. */
public final class ReportDifferences {

	private ReportDifferences() {
	}

	/** The figures that both have and that are not the same. */
	static List<Change> sinceLast(Totals before, Totals now) {
		return Arrays.stream(Figure.values())
			.filter(figure -> figure.of(before) != null && figure.of(now) != null && figure.of(before).compareTo(figure.of(now)) != 0)
			.map(figure -> new Change(figure.label(), figure.of(before), figure.of(now), figure.of(now).subtract(figure.of(before))))
			.toList();
	}

	/** Everything that a reader of the later version finds otherwise: figures, texts, and who handed in. */
	public static List<VersionChange> betweenVersions(ReportContent before, ReportContent now) {
		List<VersionChange> changes = new ArrayList<>();
		figures("", before.totals(), now.totals(), changes);
		texts("", before.narrative(), now.narrative(), changes);
		Map<String, ReportContent.AgencyGroup> known = index(before.byAgency(), ReportContent.AgencyGroup::code);
		for (ReportContent.AgencyGroup agency : now.byAgency()) {
			ReportContent.AgencyGroup old = known.get(agency.code());
			if (old != null) {
				figures(agency.name() + ": ", old.totals(), agency.totals(), changes);
				add(agency.name() + ": ngày gửi báo cáo", old.submittedText(), agency.submittedText(), changes);
			}
		}
		Map<String, ReportContent.AgencyNarrative> words = index(before.agencyNarratives(), ReportContent.AgencyNarrative::code);
		for (ReportContent.AgencyNarrative agency : now.agencyNarratives()) {
			ReportContent.AgencyNarrative old = words.get(agency.code());
			if (old != null) {
				texts(agency.name() + ": ", new Narrative(old.result(), old.difficulties(), old.proposals()),
						new Narrative(agency.result(), agency.difficulties(), agency.proposals()), changes);
			}
		}
		return changes;
	}

	private static void figures(String whose, Totals before, Totals now, List<VersionChange> changes) {
		for (Figure figure : Figure.values()) {
			add(whose + figure.label(), number(figure.of(before)), number(figure.of(now)), changes);
		}
	}

	private static void texts(String whose, Narrative before, Narrative now, List<VersionChange> changes) {
		add(whose + "Kết quả thực hiện", before.result(), now.result(), changes);
		add(whose + "Khó khăn, vướng mắc", before.difficulties(), now.difficulties(), changes);
		add(whose + "Kiến nghị, đề xuất", before.proposals(), now.proposals(), changes);
	}

	private static void add(String label, String before, String now, List<VersionChange> changes) {
		if (!Objects.equals(orDash(before), orDash(now))) {
			changes.add(new VersionChange(label, orDash(before), orDash(now)));
		}
	}

	/** As Vietnamese papers print it. */
	private static String number(BigDecimal number) {
		return number == null ? null : (number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).replace('.', ',');
	}

	private static String orDash(String text) {
		return text == null || text.isBlank() ? "—" : text;
	}

	private static <T> Map<String, T> index(List<T> list, Function<T, String> code) {
		return list.stream().collect(Collectors.toMap(code, Function.identity(), (one, other) -> one));
	}

}
