package vn.namro.results.correction;

import java.util.List;
import java.util.stream.Stream;

import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.results.result.League;

/**
 * A proposal as people type it: for one agency other points or another reason of a criterion, or another ranking; or other thresholds.
 *
 * @param grades "name = percentage" each, parted by semicolons
 * @param why reason of the correction
 */
record ProposalForm(String unit, String criterion, String points, String text, String league, String gradesOf, String grades, String why) {

	/** @throws InvalidInputException when a threshold cannot be read */
	Content content() {
		return new Content(given(this.points) ? List.of(new Content.CorrectedScore(this.unit, stripped(this.criterion), this.points)) : null,
				given(this.grades) ? List.of(new Content.CorrectedGrades(this.gradesOf, Stream.of(this.grades.split(";")).filter(ProposalForm::given).map(ProposalForm::grade).toList())) : null,
				given(this.league) ? List.of(new Content.CorrectedLeague(this.unit, this.league)) : null,
				given(this.text) ? List.of(new Content.CorrectedReason(this.unit, stripped(this.criterion), this.text)) : null);
	}

	private static League.Grade grade(String text) {
		String[] parts = text.split("=", 2);
		return new League.Grade(parts[0].strip(), parts.length < 2 ? null
				: Values.decimal(parts[1].replace("%", "").strip()).orElseThrow(() -> new InvalidInputException("Ngưỡng '" + text.strip() + "' chưa đúng dạng Tên = số phần trăm.")));
	}

	private static boolean given(String text) {
		return text != null && !text.isBlank();
	}

	private static String stripped(String text) {
		return text == null ? null : text.strip();
	}

}
