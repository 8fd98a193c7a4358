package vn.namro.scores.selfscoring;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.Review;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoresheet.SheetReading;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.sheetstate.Sheets;
import vn.namro.time.obligation.Obligations;

/** What becomes of an agency's score sheet: handed over, approved or returned, locked. Its lines are the package scoresheet's. */
@Component
class SelfScoringWork {

	private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("dd/MM/uuuu");

	private final ScoreSheets sheets;

	private final Sheets open;

	private final SheetReading reading;

	private final Obligations obligations;

	private final Directory directory;

	private final SheetProof proof;

	private final ApplicationEventPublisher events;

	private final EngineClock clock;

	SelfScoringWork(ScoreSheets sheets, Sheets open, SheetReading reading, SheetProof proof, Obligations obligations, Directory directory,
			ApplicationEventPublisher events, EngineClock clock) {
		this.proof = proof;
		this.sheets = sheets;
		this.open = open;
		this.reading = reading;
		this.obligations = obligations;
		this.directory = directory;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * From now on nobody changes a line, until the head sends the sheet back.
	 * @throws InvalidInputException naming every criterion that has no points, or whose proof is neither cited nor explained
	 */
	void handOver(String id) {
		requireTime(id);
		this.open.present(id, this.clock.now(), this.directory.actor());
		this.reading.requireComplete(id);
		this.proof.require(id);
		this.obligations.name(id, this.directory.actor());
	}

	void review(String id, Review review) {
		this.open.takeFromHead(id);
		if (review.accepted()) {
			requireTime(id);
			this.proof.require(id);
			this.sheets.submit(id, this.clock.now(), this.directory.actor());
			this.obligations.deliver(id, this.clock.now());
		}
		else {
			this.sheets.sendBack(id);
		}
	}

	/** The end counts by the clock: a lock whose timer is late becomes no submission meanwhile. */
	private void requireTime(String id) {
		OffsetDateTime closes = this.open.find(id).orElseThrow().closesAt();
		if (this.clock.now().isAfter(closes)) {
			throw new InvalidInputException("Đã hết thời gian tự chấm điểm ngày " + SAID.format(closes.atZoneSameInstant(EngineClock.ZONE))
					+ "; bảng điểm được khóa, muốn nộp thì đề nghị cơ quan điều phối mở lại.");
		}
	}

	/** Records that the agency scored itself, which ends the escalation. */
	void recordSelfScore(String id) {
		ScoreSheet sheet = this.sheets.get(id);
		this.sheets.approve(id, sheet.submittedAt());
		this.obligations.meet(id, sheet.submittedAt());
		this.events.publishEvent(new ScoreSheetClosed(sheet.campaignId(), id));
	}

	/** The campaign closed: recorded as a lock, never as a submission. */
	void lock(String id) {
		this.open.takeFromHead(id);
		this.sheets.lock(id, this.clock.now());
		this.obligations.release(id, this.clock.now());
		this.events.publishEvent(new ScoreSheetClosed(this.sheets.get(id).campaignId(), id));
	}

	/** Total, lowest and missing as lines of text, then how it stands with the proof. */
	String text(String id) {
		return this.reading.summary(id) + "\n\n" + proofText(id);
	}

	String proofText(String id) {
		return this.proof.text(id);
	}

}
