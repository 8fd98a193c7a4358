package vn.namro.scores.appraisal;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Points;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry;

/** What an appraiser decides on a line: points with their reason. */
public record Verdict(BigDecimal points, String reason) {

	private static final String AGREED = "Thống nhất với điểm tự chấm.";

	/**
	 * @param points as typed, exact decimals
	 * @throws InvalidInputException when the points cannot be taken, or differ from the agency's own without a reason
	 */
	public static Verdict of(Criterion criterion, Score score, String points, String reason) {
		BigDecimal given = Points.of(points, criterion);
		boolean agrees = score.selfPoints() != null && given.compareTo(score.selfPoints()) == 0;
		String why = reason == null ? "" : reason.strip();
		if (why.isEmpty() && !agrees) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": điểm thẩm định khác điểm tự chấm nên cần nêu lý do.");
		}
		return new Verdict(given, why.isEmpty() ? AGREED : why);
	}

	/** @throws InvalidInputException when the agency gave itself no points to agree with */
	public static Verdict agreed(Score score) {
		if (score.selfPoints() == null) {
			throw new InvalidInputException("Tiêu chí " + score.criterionCode() + ": cơ quan không tự chấm nên không có điểm để đồng ý; hãy cho điểm và nêu lý do.");
		}
		return new Verdict(score.selfPoints(), AGREED);
	}

	/** Whether the line has it already. */
	boolean standsOn(Score score) {
		return score.appraisedPoints() != null && this.points.compareTo(score.appraisedPoints()) == 0 && this.reason.equals(score.appraisedReason());
	}

	public ScoreEntry entry(ScoreEntry.Stage round, String author, OffsetDateTime at) {
		return ScoreEntry.of(round, this.points, this.reason, author, at);
	}

}
