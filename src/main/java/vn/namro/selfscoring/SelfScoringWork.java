package vn.namro.selfscoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.catalogue.Criteria;
import vn.namro.catalogue.Criterion;
import vn.namro.engine.EngineClock;
import vn.namro.engine.Review;
import vn.namro.input.InvalidInputException;
import vn.namro.obligation.Obligations;
import vn.namro.people.Directory;
import vn.namro.scoring.Points;
import vn.namro.scoring.Score;
import vn.namro.scoring.ScoreEntry;
import vn.namro.scoring.ScoreSheet;
import vn.namro.scoring.ScoreSheets;
import vn.namro.scoring.Scores;
import vn.namro.selfscoring.SelfScoringModel.ScoreRow;

/** What people do with their agency's score sheet. */
@Component
class SelfScoringWork {

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Criteria criteria;

	private final Obligations obligations;

	private final Directory directory;

	private final SheetProof proof;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	SelfScoringWork(ScoreSheets sheets, Scores scores, Criteria criteria, Obligations obligations, Directory directory,
			SheetProof proof, ApplicationEventPublisher events, EngineClock clock) {
		this.proof = proof;
		this.sheets = sheets;
		this.scores = scores;
		this.criteria = criteria;
		this.obligations = obligations;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/** The sheet as a table for the form. */
	List<ScoreRow> rows(String id) {
		return this.scores.of(id).stream().map(score -> row(score, criterion(score))).toList();
	}

	/**
	 * Keeps the points that an agency gives itself, all or none.
	 * @throws InvalidInputException naming every criterion whose points or reason cannot be taken, or whose proof is neither cited nor explained
	 */
	void score(String id, List<ScoreRow> rows) {
		Map<String, ScoreRow> typed = rows.stream().collect(Collectors.toMap(ScoreRow::criterion, Function.identity(), (first, second) -> second));
		List<String> complaints = new ArrayList<>();
		for (Score score : this.scores.of(id)) {
			try {
				keep(id, criterion(score), typed.get(score.criterionCode()));
			}
			catch (InvalidInputException ex) {
				complaints.addAll(ex.messages());
			}
		}
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		this.proof.require(id);
		this.obligations.name(id, this.directory.actor());
	}

	private void keep(String id, Criterion criterion, ScoreRow row) {
		BigDecimal points = Points.of(row == null ? null : row.selfScore(), criterion);
		if (row.selfReason() == null || row.selfReason().isBlank()) {
			throw new InvalidInputException("Tiêu chí " + criterion.code() + ": chưa nêu căn cứ chấm điểm (cách tính, minh chứng).");
		}
		this.scores.enter(id, criterion.code(), null, ScoreEntry.of(ScoreEntry.Stage.SELF, points, row.selfReason().strip(), this.directory.actor(), this.clock.now()));
	}

	void review(String id, Review review) {
		if (review.accepted()) {
			this.proof.require(id);
			this.sheets.submit(id, this.clock.now(), this.directory.actor());
			this.obligations.deliver(id, this.clock.now());
		}
		else {
			this.sheets.sendBack(id);
		}
	}

	/** Records that the agency scored itself, which ends the escalation. */
	void recordSelfScore(String id) {
		ScoreSheet sheet = this.sheets.get(id);
		this.sheets.approve(id, sheet.submittedAt());
		this.obligations.meet(id, sheet.submittedAt());
		this.events.publishEvent(new ScoreSheetClosed(sheet.planCode()));
	}

	/** The campaign closed: recorded as a lock, never as a submission. */
	void lock(String id) {
		this.sheets.lock(id, this.clock.now());
		this.obligations.release(id, this.clock.now());
		this.events.publishEvent(new ScoreSheetClosed(this.sheets.get(id).planCode()));
	}

	/** The sheet as lines of text. */
	String text(String id) {
		BigDecimal total = this.scores.of(id).stream().map(Score::selfPoints).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		return this.scores.of(id).stream().map(this::line).collect(Collectors.joining("\n")) + "\n\nTổng điểm tự chấm: " + Points.text(total) + "\n\n" + proofText(id);
	}

	/** How it stands with the proof of the lines. */
	String proofText(String id) {
		return this.proof.text(id);
	}

	private String line(Score score) {
		Criterion criterion = criterion(score);
		return criterion.code() + ". " + criterion.title() + ": " + Points.text(score.selfPoints()) + "/" + Points.text(criterion.maximum()) + " — "
				+ score.selfReason();
	}

	private static ScoreRow row(Score score, Criterion criterion) {
		return new ScoreRow(criterion.code(), criterion.title(), Points.text(criterion.maximum()), Points.field(score.selfPoints()),
				score.selfReason() == null ? "" : score.selfReason());
	}

	private Criterion criterion(Score score) {
		return this.criteria.get(score.setCode(), score.criterionCode());
	}

}
