package vn.namro.scores.scoresheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import vn.namro.criteria.rule.Figure;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.lineform.LineForm;
import vn.namro.scores.lineform.Numerals;
import vn.namro.scores.lineform.SetForms;
import vn.namro.scores.sheetstate.Sheets;

/** What a sheet amounts to, for those who hand it over and approve it. */
@Component
public class SheetReading {

	private static final int FEW = 3;

	private final Sheets sheets;

	private final ScoreLines lines;

	private final SetForms forms;

	SheetReading(Sheets sheets, ScoreLines lines, SetForms forms) {
		this.sheets = sheets;
		this.lines = lines;
		this.forms = forms;
	}

	/** Codes of all lines of a sheet. */
	public List<String> lines(String sheetId) {
		return this.lines.of(sheetId, Reader.OF_SELF_SCORES).stream().map(SheetLine::criterion).toList();
	}

	/** The lines that have no points yet, and what has to be stated in them. */
	public List<Owed> owed(String sheetId) {
		Map<String, LineForm> forms = this.forms.all(this.sheets.find(sheetId).orElseThrow().setCode());
		return this.lines.of(sheetId, Reader.OF_SELF_SCORES).stream().filter(SheetLine::missing).map(line -> {
			LineForm form = forms.get(line.criterion());
			return new Owed(line.criterion(), line.maximum(), line.version(), form.computed(), form.figures());
		}).toList();
	}

	/**
	 * A line without points.
	 *
	 * @param computed whether its points follow from figures
	 */
	public record Owed(String criterion, BigDecimal maximum, int version, boolean computed, List<Figure> figures) {
	}

	public Progress progress(String sheetId) {
		return Progress.of(this.lines.of(sheetId, Reader.OF_SELF_SCORES));
	}

	/** @throws InvalidInputException naming each criterion that has no points yet */
	public void requireComplete(String sheetId) {
		List<String> lacking = this.lines.of(sheetId, Reader.OF_SELF_SCORES)
			.stream()
			.filter(SheetLine::missing)
			.map(line -> "Tiêu chí " + line.criterion() + ": " + (!line.declared().isEmpty() ? "số liệu kê khai chưa đủ để tính điểm." : "chưa chấm điểm."))
			.toList();
		if (!lacking.isEmpty()) {
			throw new InvalidInputException(lacking);
		}
	}

	/** The total, the lines with the smallest share of their maximum, and what is missing, as lines of text. */
	public String summary(String sheetId) {
		List<SheetLine> lines = this.lines.of(sheetId, Reader.OF_SELF_SCORES);
		Progress progress = Progress.of(lines);
		String lowest = lines.stream()
			.filter(line -> line.points() != null && line.points().compareTo(line.maximum()) < 0)
			.sorted(Comparator.comparing(SheetReading::share))
			.limit(FEW)
			.map(line -> "- " + line.criterion() + ". " + line.title() + ": " + Numerals.text(line.points()) + "/" + Numerals.text(line.maximum()) + " — "
					+ line.self().reason())
			.collect(Collectors.joining("\n"));
		return progress.text() + (lowest.isEmpty() ? "" : "\nĐiểm thấp nhất so với tối đa:\n" + lowest)
				+ (progress.complete() ? "" : "\nCòn thiếu: " + String.join(", ", progress.missing()));
	}

	private static double share(SheetLine line) {
		return line.maximum().signum() == 0 ? 1 : line.points().doubleValue() / line.maximum().doubleValue();
	}

}
