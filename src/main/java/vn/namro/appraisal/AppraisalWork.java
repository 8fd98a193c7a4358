package vn.namro.appraisal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.appraisal.AppraisalModel.AppraisalRow;
import vn.namro.calendar.WorkingCalendar;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.engine.EngineClock;
import vn.namro.input.InvalidInputException;
import vn.namro.obligation.Obligations;
import vn.namro.people.Directory;
import vn.namro.plan.Plans;
import vn.namro.scoring.Appraisal;
import vn.namro.scoring.Appraisals;
import vn.namro.scoring.Points;
import vn.namro.scoring.Score;
import vn.namro.scoring.ScoreEntry;
import vn.namro.scoring.ScoreSheets;
import vn.namro.scoring.Scores;

/** What appraisers and the appraised agency do with one field of a sheet. */
@Component
class AppraisalWork {

	private final Appraisals appraisals;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Criteria criteria;

	private final Plans plans;

	private final Obligations obligations;

	private final WorkingCalendar calendar;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	AppraisalWork(Appraisals appraisals, ScoreSheets sheets, Scores scores, Criteria criteria, Plans plans, Obligations obligations,
			WorkingCalendar calendar, Directory directory, ApplicationEventPublisher events, EngineClock clock) {
		this.appraisals = appraisals;
		this.sheets = sheets;
		this.scores = scores;
		this.criteria = criteria;
		this.plans = plans;
		this.obligations = obligations;
		this.calendar = calendar;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/** The field's scores as a table for the forms. */
	List<AppraisalRow> rows(String id) {
		return scoresOf(id).stream().map(this::row).toList();
	}

	/** What the agency is heard about: lowered scores and those with a question. */
	List<AppraisalRow> loweredRows(String id) {
		return scoresOf(id).stream().filter(Score::heard).map(this::row).toList();
	}

	/**
	 * Keeps the appraised points, all or none; what the bench decided already is not entered again.
	 * @return whether the agency is to be heard about a line
	 * @throws InvalidInputException naming every criterion whose points or reason cannot be taken
	 */
	boolean appraise(String id, ScoreEntry.Stage round, List<AppraisalRow> rows) {
		String sheet = this.appraisals.get(id).sheetId();
		int number = round == ScoreEntry.Stage.ROUND1 ? 1 : 2;
		forEach(id, rows, (score, row) -> {
			boolean asked = number == 1 && score.question() != null && (row == null || row.appraisedScore() == null || row.appraisedScore().isBlank());
			if (asked) {
				return;
			}
			Verdict verdict = Verdict.of(criterion(score), score, row == null ? null : row.appraisedScore(), row == null ? null : row.appraisedReason());
			if (!score.decidedIn(number) || !verdict.standsOn(score)) {
				this.scores.enter(sheet, score.criterionCode(), null, verdict.entry(round, this.directory.actor(), this.clock.now()));
			}
		});
		this.obligations.name(id, this.directory.actor());
		return scoresOf(id).stream().anyMatch(Score::heard);
	}

	OffsetDateTime now() {
		return this.clock.now();
	}

	/** The end of the explanation round when round 1 ends now: the plan's number of working days, the last one whole. */
	OffsetDateTime explanationDueAt(String id) {
		int days = this.plans.get(this.sheets.get(this.appraisals.get(id).sheetId()).planCode()).explanationDays();
		return WorkingCalendar.endOf(this.calendar.workingDayFrom(WorkingCalendar.day(this.clock.now()), days));
	}

	/** @throws InvalidInputException naming every line that the agency is heard about and does not explain */
	void explain(String id, List<AppraisalRow> rows) {
		String sheet = this.appraisals.get(id).sheetId();
		forEach(id, rows, (score, row) -> {
			if (!score.heard()) {
				return;
			}
			if (row == null || row.explanation() == null || row.explanation().isBlank()) {
				throw new InvalidInputException("Tiêu chí " + score.criterionCode() + ": chưa có nội dung giải trình.");
			}
			this.scores.enter(sheet, score.criterionCode(), null,
					ScoreEntry.of(ScoreEntry.Stage.EXPLANATION, null, row.explanation().strip(), this.directory.actor(), this.clock.now()));
		});
	}

	/** Records that the field was appraised, which ends the escalation. */
	void recordAppraisal(String id) {
		this.appraisals.complete(id, this.clock.now());
		this.obligations.meet(id, this.clock.now());
		publishClosed(id);
	}

	/** The campaign closed before the appraisal was done. */
	void lock(String id) {
		this.appraisals.lock(id);
		this.obligations.release(id, this.clock.now());
		publishClosed(id);
	}

	private void publishClosed(String id) {
		this.events.publishEvent(new AppraisalClosed(this.sheets.get(this.appraisals.get(id).sheetId()).planCode()));
	}

	private void forEach(String id, List<AppraisalRow> rows, BiConsumer<Score, AppraisalRow> step) {
		Map<String, AppraisalRow> typed = rows.stream().collect(Collectors.toMap(AppraisalRow::criterion, Function.identity(), (first, second) -> second));
		List<String> complaints = new ArrayList<>();
		for (Score score : scoresOf(id)) {
			try {
				step.accept(score, typed.get(score.criterionCode()));
			}
			catch (InvalidInputException ex) {
				complaints.addAll(ex.messages());
			}
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
	}

	private List<Score> scoresOf(String id) {
		Appraisal appraisal = this.appraisals.get(id);
		return this.scores.of(appraisal.sheetId()).stream().filter(score -> isAppraised(score, criterion(score), appraisal.fieldCode())).toList();
	}

	/** Authority data and surveys are not appraised, nor is what does not apply. */
	private static boolean isAppraised(Score score, Criterion criterion, String field) {
		return score.notApplicable() == null && criterion.fieldCode().equals(field) && "self".equals(criterion.method());
	}

	private AppraisalRow row(Score score) {
		Criterion criterion = criterion(score);
		return new AppraisalRow(criterion.code(), criterion.title(), Points.text(criterion.maximum()), Points.text(score.selfPoints()),
				orEmpty(score.selfReason()), Points.field(score.appraisedPoints()), orEmpty(score.appraisedReason()), orEmpty(score.explanation()));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	private Criterion criterion(Score score) {
		return this.criteria.get(score.setCode(), score.criterionCode());
	}

}
