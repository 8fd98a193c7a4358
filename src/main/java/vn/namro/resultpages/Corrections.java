package vn.namro.resultpages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.engine.EngineClock;
import vn.namro.input.InvalidInputException;
import vn.namro.people.Directory;
import vn.namro.publication.Publication;
import vn.namro.publication.SurveyPoints;
import vn.namro.result.ResultDocument;
import vn.namro.result.ResultLine;
import vn.namro.result.UnitResult;
import vn.namro.scoring.Points;
import vn.namro.scoring.ScoreEntry;
import vn.namro.scoring.Scores;

/** Checks what a decision corrects and enters it line by line, as a decision of the council's stage. */
@Component
class Corrections {

	private final CurrentResult results;

	private final Publication publication;

	private final Scores scores;

	private final SurveyPoints surveyPoints;

	private final Criteria criteria;

	private final Directory directory;

	private final EngineClock clock;

	Corrections(CurrentResult results, Publication publication, Scores scores, SurveyPoints surveyPoints, Criteria criteria, Directory directory, EngineClock clock) {
		this.results = results;
		this.publication = publication;
		this.scores = scores;
		this.surveyPoints = surveyPoints;
		this.criteria = criteria;
		this.directory = directory;
		this.clock = clock;
	}

	/** @param decisionDate year-month-day */
	record Correction(String decisionNumber, LocalDate decisionDate, String reason, List<CorrectedScore> scores) {

		Correction {
			scores = scores == null ? List.of() : scores.stream().filter(Objects::nonNull).toList();
		}

	}

	/**
	 * @param unit code of the agency, or of the province
	 * @param points digits with a decimal point or comma
	 */
	record CorrectedScore(String unit, String criterion, String points) {
	}

	/** @throws InvalidInputException naming everything that is missing or wrong; nothing is changed then */
	void correct(KnownResult known, Correction correction) {
		List<String> complaints = new ArrayList<>();
		require(correction.decisionNumber(), "Số quyết định không được để trống.", complaints);
		require(correction.reason(), "Lý do đính chính không được để trống.", complaints);
		if (correction.decisionDate() == null) {
			complaints.add("Ngày quyết định còn trống hoặc không hợp lệ.");
		}
		ResultDocument published = this.results.of(known);
		List<Entry> entries = correction.scores().stream().map(score -> entry(published, score, complaints)).filter(Objects::nonNull).toList();
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		String reason = "Đính chính theo quyết định số " + correction.decisionNumber().strip() + ": " + correction.reason().strip();
		this.publication.correct(known.planCode(), known.setCode(), new Publication.Decision(correction.decisionNumber().strip(), correction.decisionDate()),
				correction.reason().strip(), () -> entries.forEach(entry -> enter(known, entry, reason)));
	}

	private void enter(KnownResult known, Entry entry, String reason) {
		if (entry.sheet() == null) {
			this.surveyPoints.correct(known.planCode(), known.setCode(), entry.criterion(), entry.points(), reason, this.directory.actor(), this.clock.now());
		}
		else {
			this.scores.enter(entry.sheet(), entry.criterion(), null,
					ScoreEntry.of(ScoreEntry.Stage.COUNCIL, entry.points(), reason, this.directory.actor(), this.clock.now()));
		}
	}

	/** @param sheet null for points that a survey of the province gave */
	private record Entry(String sheet, String criterion, BigDecimal points) {
	}

	/** Null after a complaint. */
	private Entry entry(ResultDocument published, CorrectedScore score, List<String> complaints) {
		UnitResult unit = published.unit(score.unit());
		ResultLine line = unit == null ? null : unit.lines().stream().filter(known -> known.criterion().equals(score.criterion())).findFirst().orElse(null);
		if (line == null || line.sheet() == null && line.counted() == null) {
			complaints.add("Không có điểm của tiêu chí '" + score.criterion() + "' ở '" + score.unit() + "' để đính chính.");
			return null;
		}
		try {
			Criterion criterion = this.criteria.set(published.set()).get(score.criterion());
			return new Entry(line.sheet(), criterion.code(), Points.of(score.points(), criterion));
		}
		catch (InvalidInputException ex) {
			complaints.addAll(ex.messages());
			return null;
		}
	}

	private static void require(String text, String complaint, List<String> complaints) {
		if (text == null || text.isBlank()) {
			complaints.add(complaint);
		}
	}

}
