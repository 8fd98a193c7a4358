package vn.namro.scores.campaigndesk;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.scoring.Campaign.Status;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Score;
import vn.namro.scores.scoring.ScoreEntry.Stage;
import vn.namro.scores.scoring.ScoreEntry;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.Scores;
import vn.namro.time.calendar.WorkingCalendar;

/**
 * Takes a line that does not apply to an agency out of its base, or back into it: asked for by the agency or the coordinator,
 * decided by somebody else with a paper.
 */
@Component
class Applicability {

	private static final String NOT_APPLICABLE = "NOT_APPLICABLE";

	private static final String APPLICABLE = "APPLICABLE";

	private final CampaignAccess access;

	private final Decisions decisions;

	private final Scores scores;

	private final EngineClock clock;

	Applicability(CampaignAccess access, Decisions decisions, Scores scores, EngineClock clock) {
		this.access = access;
		this.decisions = decisions;
		this.scores = scores;
		this.clock = clock;
	}

	/** @param applies whether the line is to count again, instead of no longer */
	@Transactional
	void propose(String campaignId, String agency, String criterion, boolean applies, String reason, Person person) {
		Campaign campaign = this.access.askable(campaignId, agency, person);
		requireUnpublished(campaign);
		if (reason == null || reason.isBlank()) {
			throw new InvalidInputException("Lý do không áp dụng hoặc áp dụng trở lại không được để trống.");
		}
		ScoreSheet sheet = this.access.sheet(campaign, agency);
		Score line = this.scores.find(sheet.id(), criterion == null ? "" : criterion.strip())
			.orElseThrow(() -> new InvalidInputException(criterion == null || criterion.isBlank() ? "Chưa nêu mã tiêu chí." : "Bảng điểm không có tiêu chí '" + criterion + "'."));
		if (applies && line.notApplicable() == null) {
			throw new ConflictingChangeException("Tiêu chí " + line.criterionCode() + " đang áp dụng, không có gì để rút lại.");
		}
		if (!applies && line.notApplicable() != null) {
			throw new ConflictingChangeException("Tiêu chí " + line.criterionCode() + " đã được quyết định là không áp dụng.");
		}
		if (this.decisions.of(campaign.id()).stream().anyMatch(known -> known.open() && known.sheetId().equals(sheet.id()) && line.criterionCode().equals(known.criterionCode()))) {
			throw new ConflictingChangeException("Tiêu chí " + line.criterionCode() + " đã có đề nghị đang chờ quyết định.");
		}
		this.decisions.propose(campaign, sheet, applies ? APPLICABLE : NOT_APPLICABLE, line.criterionCode(), reason.strip(), person.account(), this.clock.now());
	}

	/** @param paper whose number becomes part of the line; a refusal needs its reason only */
	@Transactional
	void decide(String campaignId, long id, boolean granted, Paper paper, Person person) {
		Campaign campaign = this.access.decidable(campaignId, person, Groups.COORDINATOR, Groups.COUNCIL);
		requireUnpublished(campaign);
		Decision asked = this.decisions.find(campaign.id(), id).filter(decision -> List.of(NOT_APPLICABLE, APPLICABLE).contains(decision.kind()))
			.orElseThrow(() -> new InvalidInputException("Không có đề nghị số " + id + " trong đợt này."));
		if (!asked.open()) {
			throw new ConflictingChangeException("Đề nghị này đã được quyết định.");
		}
		if (asked.proposedBy().equals(person.account())) {
			throw new InvalidInputException("Người đề nghị không được tự quyết định đề nghị của mình.");
		}
		if (granted) {
			paper.complete(WorkingCalendar.day(this.clock.now()));
			this.scores.enter(asked.sheetId(), asked.criterionCode(), null, ScoreEntry.of(Stage.valueOf(asked.kind()), null, paper.words(), person.account(), this.clock.now()));
		}
		else if (paper.reason() == null || paper.reason().isBlank()) {
			throw new InvalidInputException("Lý do không chấp nhận không được để trống.");
		}
		this.decisions.decide(id, granted, paper, person.account(), this.clock.now());
	}

	private static void requireUnpublished(Campaign campaign) {
		if (campaign.status() == Status.PUBLISHED) {
			throw new ConflictingChangeException("Đợt chấm điểm đã công bố kết quả, không thay đổi được nữa.");
		}
	}

}
