package vn.namro.scores.appraisal;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.appraisal.AppraisalModel.AppraisalRow;
import vn.namro.scores.scoring.Appraisal;
import vn.namro.scores.scoring.Appraisals;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.Points;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.Scores;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.obligation.Obligations;

/** What appraisers and the appraised agency do with one field of a sheet. */
@Component
class AppraisalWork {

	private final Appraisals appraisals;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Criteria criteria;

	private final Campaigns campaigns;

	private final Obligations obligations;

	private final WorkingCalendar calendar;

	private final Directory directory;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	AppraisalWork(Appraisals appraisals, ScoreSheets sheets, Scores scores, Criteria criteria, Campaigns campaigns, Obligations obligations,
			WorkingCalendar calendar, Directory directory, ApplicationEventPublisher events, EngineClock clock) {
		this.appraisals = appraisals;
		this.sheets = sheets;
		this.scores = scores;
		this.criteria = criteria;
		this.campaigns = campaigns;
		this.obligations = obligations;
		this.calendar = calendar;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/** The field's scores as a table for the forms. */
	List<AppraisalRow> rows(String id) {
		CriteriaSet set = setOf(id);
		return scoresOf(id, set).map(score -> row(score, set.get(score.criterionCode()))).toList();
	}

	/** What the agency is heard about: lowered scores and those with a question. */
	List<AppraisalRow> loweredRows(String id) {
		CriteriaSet set = setOf(id);
		return scoresOf(id, set).filter(Score::heard).map(score -> row(score, set.get(score.criterionCode()))).toList();
	}

	/**
	 * Keeps the appraised points, all or none; what the bench decided already is not entered again.
	 * @return whether the agency is to be heard about a line
	 * @throws InvalidInputException naming every criterion whose points or reason cannot be taken
	 */
	boolean appraise(String id, ScoreEntry.Stage round, List<AppraisalRow> rows) {
		String sheet = this.appraisals.get(id).sheetId();
		CriteriaSet set = setOf(id);
		int number = round == ScoreEntry.Stage.ROUND1 ? 1 : 2;
		forEach(id, set, rows, (score, row) -> {
			boolean asked = number == 1 && score.question() != null && (row == null || row.appraisedScore() == null || row.appraisedScore().isBlank());
			if (asked) {
				return;
			}
			Verdict verdict = Verdict.of(set.get(score.criterionCode()), score, row == null ? null : row.appraisedScore(),
					row == null ? null : row.appraisedReason());
			if (!score.decidedIn(number) || !verdict.standsOn(score)) {
				this.scores.enter(sheet, score.criterionCode(), null, verdict.entry(round, this.directory.actor(), this.clock.now()));
			}
		});
		this.obligations.name(id, this.directory.actor());
		return scoresOf(id, set).anyMatch(Score::heard);
	}

	OffsetDateTime now() {
		return this.clock.now();
	}

	/** The end of the explanation round when round 1 ends now: the campaign's number of working days, the last one whole. */
	OffsetDateTime explanationDueAt(String id) {
		int days = this.campaigns.get(this.sheets.get(this.appraisals.get(id).sheetId()).campaignId()).explanationDays();
		return WorkingCalendar.endOf(this.calendar.workingDayFrom(WorkingCalendar.day(this.clock.now()), days));
	}

	/** @throws InvalidInputException naming every line that the agency is heard about and does not explain */
	void explain(String id, List<AppraisalRow> rows) {
		String sheet = this.appraisals.get(id).sheetId();
		forEach(id, setOf(id), rows, (score, row) -> {
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
		this.events.publishEvent(new AppraisalClosed(this.sheets.get(this.appraisals.get(id).sheetId()).campaignId()));
	}

	private void forEach(String id, CriteriaSet set, List<AppraisalRow> rows, BiConsumer<Score, AppraisalRow> step) {
		Map<String, AppraisalRow> typed = rows.stream().collect(Collectors.toMap(AppraisalRow::criterion, Function.identity(), (first, second) -> second));
		List<String> complaints = new ArrayList<>();
		for (Score score : scoresOf(id, set).toList()) {
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

	private CriteriaSet setOf(String id) {
		return this.criteria.set(this.sheets.get(this.appraisals.get(id).sheetId()).setCode());
	}

	/** The lines that the agency scored itself: neither those of authorities and surveys nor those that do not apply. */
	private Stream<Score> scoresOf(String id, CriteriaSet set) {
		Appraisal appraisal = this.appraisals.get(id);
		return this.scores.of(appraisal.sheetId()).stream().filter(score -> {
			Criterion criterion = set.get(score.criterionCode());
			return score.notApplicable() == null && criterion.selfScored() && criterion.fieldCode().equals(appraisal.fieldCode());
		});
	}

	private AppraisalRow row(Score score, Criterion criterion) {
		return new AppraisalRow(criterion.code(), criterion.title(), Points.text(criterion.maximum()), Points.text(score.selfPoints()),
				orEmpty(score.selfReason()), Points.field(score.appraisedPoints()), orEmpty(score.appraisedReason()), orEmpty(score.explanation()));
	}

	private static String orEmpty(String text) {
		return text == null ? "" : text;
	}

}
