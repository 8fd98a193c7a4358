package vn.namro.results.correction;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.results.publication.Change;
import vn.namro.results.publication.Publication;
import vn.namro.results.publication.SurveyPoints;
import vn.namro.results.result.ResultOverrides;
import vn.namro.results.result.Snapshot;
import vn.namro.results.resultpages.CurrentResult;
import vn.namro.results.resultpages.KnownResult;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;

/** Checks what a decision corrects and enters it: points line by line as decisions of the council's stage, the rest beside them. */
@Component
class Corrections {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final CurrentResult results;

	private final Publication publication;

	private final Scores scores;

	private final SurveyPoints surveyPoints;

	private final ResultOverrides overrides;

	private final Criteria criteria;

	private final Directory directory;

	private final EngineClock clock;

	Corrections(CurrentResult results, Publication publication, Scores scores, SurveyPoints surveyPoints, ResultOverrides overrides, Criteria criteria,
			Directory directory, EngineClock clock) {
		this.results = results;
		this.publication = publication;
		this.scores = scores;
		this.surveyPoints = surveyPoints;
		this.overrides = overrides;
		this.criteria = criteria;
		this.directory = directory;
		this.clock = clock;
	}

	/** The paper that decides a correction. @param date year-month-day */
	record Paper(String number, LocalDate date, String reason) {

		/** @param publications what was published under which decisions so far, in order */
		private void check(List<Snapshot> publications, List<String> complaints) {
			LocalDate before = publications.isEmpty() ? null : publications.get(publications.size() - 1).decisionDate();
			if (this.date != null && before != null && this.date.isBefore(before)) {
				complaints.add("Ngày quyết định đính chính (" + this.date.format(DAY) + ") trước ngày của quyết định đã công bố (" + before.format(DAY) + ").");
			}
			require(this.number, "Số quyết định không được để trống.", complaints);
			require(this.reason, "Lý do đính chính không được để trống.", complaints);
			if (this.date == null) {
				complaints.add("Ngày quyết định còn trống hoặc không hợp lệ.");
			}
		}

	}

	/** @throws InvalidInputException naming everything that is missing or wrong; nothing is changed then */
	void correct(KnownResult known, Content content, Paper paper) {
		List<String> complaints = new ArrayList<>();
		paper.check(this.results.publications(known), complaints);
		List<ContentCheck.Line> lines = checked(known, content, complaints);
		String reason = "Đính chính theo quyết định số " + paper.number().strip() + ": " + paper.reason().strip();
		this.publication.correct(known.planCode(), known.setCode(), new Publication.Decision(paper.number().strip(), paper.date()), paper.reason().strip(),
				() -> enter(known, content, lines, reason));
	}

	/** What it would change. @throws InvalidInputException naming everything that is wrong */
	List<Change> preview(KnownResult known, Content content) {
		List<ContentCheck.Line> lines = checked(known, content, new ArrayList<>());
		return this.publication.preview(known.planCode(), known.setCode(), () -> enter(known, content, lines, "Xem trước"));
	}

	private List<ContentCheck.Line> checked(KnownResult known, Content content, List<String> complaints) {
		List<ContentCheck.Line> lines = ContentCheck.check(content, this.results.of(known), this.criteria.set(known.setCode()), complaints);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		return lines;
	}

	private void enter(KnownResult known, Content content, List<ContentCheck.Line> lines, String reason) {
		lines.forEach(line -> enter(known, line, reason));
		content.grades().forEach(one -> override(known, "GRADES", one.league() == null ? "" : one.league(), one.grades() == null ? List.of() : one.grades()));
		content.leagues().forEach(one -> override(known, "LEAGUE", one.unit(), one.league()));
		content.reasons().forEach(one -> override(known, "REASON", one.unit() + "#" + one.criterion(), one.reason().strip()));
	}

	private void enter(KnownResult known, ContentCheck.Line line, String reason) {
		if (line.sheet() == null) {
			this.surveyPoints.correct(known.planCode(), known.setCode(), line.criterion(), line.points(), reason, this.directory.actor(), this.clock.now());
		}
		else {
			this.scores.enter(line.sheet(), line.criterion(), null,
					ScoreEntry.of(ScoreEntry.Stage.COUNCIL, line.points(), reason, this.directory.actor(), this.clock.now()));
		}
	}

	private void override(KnownResult known, String kind, String subject, Object value) {
		this.overrides.enter(known.planCode(), known.setCode(), kind, subject, value, this.directory.actor(), this.clock.now());
	}

	private static void require(String text, String complaint, List<String> complaints) {
		if (text == null || text.isBlank()) {
			complaints.add(complaint);
		}
	}

}
