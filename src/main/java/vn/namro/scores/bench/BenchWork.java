package vn.namro.scores.bench;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.appraisal.AppraisalDesk.Round;
import vn.namro.scores.appraisal.AppraisalDesk;
import vn.namro.scores.appraisal.Verdict;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.Scores;

/** What an appraiser does at the bench: every act counts at once, on its own line, against the version that was seen. */
@Service
class BenchWork {

	private final AppraisalDesk desk;

	private final BenchLines lines;

	private final Scores scores;

	private final Criteria criteria;

	private final EngineClock clock;

	BenchWork(AppraisalDesk desk, BenchLines lines, Scores scores, Criteria criteria, EngineClock clock) {
		this.desk = desk;
		this.lines = lines;
		this.scores = scores;
		this.criteria = criteria;
		this.clock = clock;
	}

	/**
	 * Does it, or nothing.
	 * @throws vn.namro.platform.input.UnknownThingException when there is no such line in the person's agencies
	 * @throws InvalidInputException when points, reason or question cannot be taken
	 * @throws ConflictingChangeException when the round is not open to the person any more
	 * @throws vn.namro.scores.scoring.StaleScoreException when somebody else changed the line
	 */
	@Transactional
	public BenchLine act(Person person, String sheet, String criterion, BenchAct act) {
		String appraisal = this.lines.appraisalOf(person, sheet, criterion);
		act.check();
		Round round = round(person, appraisal);
		Score score = this.scores.get(sheet, criterion);
		this.scores.enter(sheet, criterion, act.version(), entry(person, act, round.round(), score).onBehalfOf(principal(person, sheet)));
		return this.lines.get(round, criterion);
	}

	/** Whom the person stands in for as an appraiser of the sheet's agency; null for an own office. */
	private String principal(Person person, String sheet) {
		return person.officeFor(List.of(Groups.APPRAISER), this.lines.tenantOf(sheet)).map(Membership::onBehalfOf).orElse(null);
	}

	/** Hands the round of one agency's field in. */
	@Transactional
	public void complete(Person person, String appraisal) {
		this.lines.requireVisible(person, appraisal);
		this.desk.complete(round(person, appraisal));
	}

	private Round round(Person person, String appraisal) {
		return this.desk.held(person, appraisal)
			.orElseThrow(() -> new ConflictingChangeException("Đợt thẩm định này đã xong, đã khóa, hoặc không thuộc phạm vi thẩm định của anh/chị."));
	}

	private ScoreEntry entry(Person person, BenchAct act, int round, Score score) {
		Stage stage = round == 1 ? Stage.ROUND1 : Stage.ROUND2;
		return switch (String.valueOf(act.act())) {
			case "agree" -> Verdict.agreed(score).entry(stage, person.account(), this.clock.now());
			case "give" -> Verdict.of(this.criteria.set(score.setCode()).get(score.criterionCode()), score, act.points(), act.reason())
				.entry(stage, person.account(), this.clock.now());
			case "ask" -> question(person, act, round);
			case "undo" -> undo(person, round, score);
			default -> throw new InvalidInputException("Thao tác '" + act.act() + "' không có. Dùng được: agree, give, ask, undo.");
		};
	}

	private ScoreEntry question(Person person, BenchAct act, int round) {
		if (round != 1) {
			throw new InvalidInputException("Chỉ đề nghị giải trình được ở lần thẩm định thứ nhất.");
		}
		return ScoreEntry.of(Stage.QUESTION, null, act.reason().strip(), person.account(), this.clock.now());
	}

	private ScoreEntry undo(Person person, int round, Score score) {
		boolean nothing = round == 1 ? score.appraisedRound() == null && score.question() == null : !Integer.valueOf(2).equals(score.appraisedRound());
		if (nothing) {
			throw new InvalidInputException("Tiêu chí " + score.criterionCode() + ": chưa có gì để hoàn tác.");
		}
		return ScoreEntry.of(round == 1 ? Stage.ROUND1_UNDONE : Stage.ROUND2_UNDONE, null, "Hoàn tác", person.account(), this.clock.now());
	}

}
