package vn.namro.scores.campaigndesk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.notices.notice.Cause;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.workbook.Values;
import vn.namro.scores.campaign.CampaignStages;
import vn.namro.scores.scoring.Campaign.Status;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.selfscoring.SelfScoringLaunch;
import vn.namro.time.calendar.WorkingCalendar;

/** Gives one agency more time to score itself, or lets it score itself again, by a numbered decision. */
@Component
class SheetDates {

	private final CampaignAccess access;

	private final Decisions decisions;

	private final SelfScoringLaunch selfScoring;

	private final CampaignStages stages;

	private final Agencies agencies;

	private final Notices notices;

	private final Directory directory;

	private final EngineClock clock;

	SheetDates(CampaignAccess access, Decisions decisions, SelfScoringLaunch selfScoring, CampaignStages stages, Agencies agencies, Notices notices,
			Directory directory, EngineClock clock) {
		this.access = access;
		this.decisions = decisions;
		this.selfScoring = selfScoring;
		this.stages = stages;
		this.agencies = agencies;
		this.notices = notices;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * Moves due day and end of a sheet that is still open; it counts as a decision, never as a submission.
	 * @param closesOn null for as many days after the due day as in the campaign
	 */
	@Transactional
	void extend(String campaignId, String agency, Person person, LocalDate dueOn, LocalDate closesOn, Paper paper) {
		Campaign campaign = this.access.decidable(campaignId, person, Groups.COORDINATOR);
		paper.complete(WorkingCalendar.day(this.clock.now()));
		ScoreSheet sheet = this.access.sheet(campaign, agency);
		if (!sheet.status().equals("OPEN")) {
			throw new ConflictingChangeException("Chỉ gia hạn được bảng điểm đang chấm; bảng đã nộp hoặc đã khóa thì phải mở lại.");
		}
		OffsetDateTime before = sheet.closesAt() == null ? campaign.selfScoringClosesAt() : sheet.closesAt();
		OffsetDateTime due = due(dueOn);
		OffsetDateTime closes = closes(campaign, due, closesOn);
		if (!closes.isAfter(before)) {
			throw new InvalidInputException("Ngày khóa mới phải sau ngày khóa hiện nay " + day(before) + ".");
		}
		if (campaign.status() == Status.SELF_SCORING && closes.isAfter(campaign.appraisalDueAt())) {
			throw new InvalidInputException("Ngày khóa mới phải trước hạn thẩm định " + day(campaign.appraisalDueAt()) + ".");
		}
		this.decisions.grant(campaign, sheet, "EXTENSION", paper, before, closes, person.account(), this.clock.now());
		this.directory.asSystem(() -> this.selfScoring.extend(sheet, due, closes, paper.words()));
		tell(sheet, "Gia hạn tự chấm điểm đến " + day(due), paper);
	}

	/** Opens a sheet again that was handed in or locked; what was appraised of it is appraised anew afterwards. */
	@Transactional
	void reopen(String campaignId, String agency, Person person, LocalDate dueOn, LocalDate closesOn, Paper paper) {
		Campaign campaign = this.access.decidable(campaignId, person, Groups.COORDINATOR, Groups.COUNCIL);
		paper.complete(WorkingCalendar.day(this.clock.now()));
		ScoreSheet sheet = this.access.sheet(campaign, agency);
		if (campaign.status() == Status.PLANNED || campaign.status() == Status.PUBLISHED) {
			throw new ConflictingChangeException("Đợt chấm điểm chưa mở hoặc đã công bố kết quả, không mở lại bảng điểm được.");
		}
		boolean handedIn = sheet.status().equals("APPROVED") && sheet.submittedAt() != null;
		if (!handedIn && !sheet.status().equals("LOCKED")) {
			throw new ConflictingChangeException("Chỉ mở lại được bảng điểm đã nộp hoặc đã khóa.");
		}
		OffsetDateTime due = due(dueOn);
		OffsetDateTime closes = closes(campaign, due, closesOn);
		this.decisions.grant(campaign, sheet, "REOPENING", paper, sheet.closesAt() == null ? campaign.selfScoringClosesAt() : sheet.closesAt(), closes,
				person.account(), this.clock.now());
		this.directory.asSystem(() -> {
			this.selfScoring.openAgain(campaign, sheet, due, closes, paper.words());
			this.stages.comeBackFor(campaign, sheet.id());
		});
		tell(sheet, "Mở lại bảng tự chấm điểm, hạn " + day(due), paper);
	}

	/** The agency hears of what was decided for it. */
	private void tell(ScoreSheet sheet, String subject, Paper paper) {
		String tenant = this.agencies.get(sheet.agencyCode()).tenantId();
		List<String> agency = Stream.of(Groups.HEAD, Groups.SPECIALIST).flatMap(role -> this.directory.peopleOf(role, tenant).stream()).distinct().toList();
		Cause cause = Cause.returned(sheet.id() + "/" + this.clock.now()).about(sheet.id()).at("/scores/" + sheet.id());
		this.notices.post(cause, agency, subject, paper.words());
	}

	/** A day beyond next year is a slip of the hand, and no campaign waits for it. */
	private LocalDate near(LocalDate day) {
		LocalDate last = WorkingCalendar.day(this.clock.now()).plusYears(1);
		if (day != null && day.isAfter(last)) {
			throw new InvalidInputException("Ngày " + Values.said(day) + " quá xa: muộn nhất là " + Values.said(last) + ".");
		}
		return day;
	}

	private OffsetDateTime due(LocalDate dueOn) {
		if (near(dueOn) == null || WorkingCalendar.endOf(dueOn).isBefore(this.clock.now())) {
			throw new InvalidInputException("Hạn mới còn trống, không hợp lệ hoặc đã qua.");
		}
		return WorkingCalendar.endOf(dueOn);
	}

	private OffsetDateTime closes(Campaign campaign, OffsetDateTime due, LocalDate closesOn) {
		OffsetDateTime closes = closesOn == null ? due.plus(Duration.between(campaign.selfScoringDueAt(), campaign.selfScoringClosesAt()))
				: WorkingCalendar.endOf(near(closesOn));
		if (closes.isBefore(due)) {
			throw new InvalidInputException("Ngày khóa mới không được trước hạn mới.");
		}
		return closes;
	}

	private static String day(OffsetDateTime instant) {
		return Values.said(WorkingCalendar.day(instant));
	}

}
