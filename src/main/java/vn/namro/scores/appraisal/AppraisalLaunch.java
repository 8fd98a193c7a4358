package vn.namro.scores.appraisal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.scoring.Appraisal;
import vn.namro.scores.scoring.Appraisals;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.scoring.Scores;
import vn.namro.time.calendar.WorkingCalendar;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** Opens the appraisals of a campaign: one for each field of each sheet, handed in or locked. */
@Component
public class AppraisalLaunch {

	private final Criteria criteria;

	private final ScoreSheets sheets;

	private final Scores scores;

	private final Appraisals appraisals;

	private final Obligations obligations;

	private final Agencies agencies;

	private final AppraisalProcess process;

	private final DueDates dueDates;

	private final EngineClock clock;

	/** How many are launched in one transaction. */
	private final int chunk;

	AppraisalLaunch(Criteria criteria, ScoreSheets sheets, Scores scores, Appraisals appraisals, Obligations obligations, Agencies agencies, AppraisalProcess process,
			DueDates dueDates, EngineClock clock, @Value("${namro.launch-chunk}") int chunk) {
		this.criteria = criteria;
		this.sheets = sheets;
		this.scores = scores;
		this.appraisals = appraisals;
		this.obligations = obligations;
		this.agencies = agencies;
		this.process = process;
		this.dueDates = dueDates;
		this.clock = clock;
		this.chunk = chunk;
	}

	/**
	 * Enters all appraisals into the ledger at the first call, then opens the next of them.
	 * @return whether some are left
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean openNext(Campaign campaign) {
		this.appraisals.enter(campaign.id());
		List<Appraisal> planned = this.appraisals.planned(campaign.id(), this.chunk + 1);
		open(campaign, planned.stream().limit(this.chunk).toList());
		return planned.size() > this.chunk;
	}

	/** Ends the appraisals of a sheet that is opened again; they wait for it. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void stop(String sheetId) {
		this.scores.reconsider(sheetId);
		for (Appraisal appraisal : this.appraisals.ofSheet(sheetId)) {
			this.process.stop(appraisal.id());
			if (this.obligations.find(appraisal.id()).filter(Obligation::open).isPresent()) {
				this.obligations.release(appraisal.id(), this.clock.now());
			}
			this.appraisals.plan(appraisal.id());
		}
	}

	/** Opens the appraisals that waited for a sheet. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void openAgain(Campaign campaign, String sheetId) {
		open(campaign, this.appraisals.ofSheet(sheetId).stream().filter(appraisal -> appraisal.status().equals("PLANNED")).toList());
	}

	private void open(Campaign campaign, List<Appraisal> waiting) {
		if (!waiting.isEmpty()) {
			CriteriaSet set = this.criteria.set(campaign.setCode());
			waiting.forEach(appraisal -> open(campaign, set, appraisal));
		}
	}

	private void open(Campaign campaign, CriteriaSet set, Appraisal appraisal) {
		ScoreSheet sheet = this.sheets.get(appraisal.sheetId());
		String field = set.get(appraisal.fieldCode()).title();
		DueDate due = DueDate.named(WorkingCalendar.day(atLeastTheSameTime(campaign, campaign.appraisalDueAt())));
		OffsetDateTime dueAt = this.dueDates.instantOf(due);
		if (this.obligations.find(appraisal.id()).isPresent()) {
			this.obligations.openAgain(appraisal.id(), dueAt, "Thẩm định lại bảng điểm đã mở lại");
		}
		else {
			this.obligations.open(Obligation.of(appraisal.id(), Obligation.Kind.APPRAISAL, sheet.agencyCode(),
					"Thẩm định lĩnh vực " + appraisal.fieldCode() + ": " + field, dueAt));
		}
		this.dueDates.remember(appraisal.id(), due);
		this.appraisals.open(appraisal.id());
		this.process.start(this.obligations.get(appraisal.id()), this.agencies.get(sheet.agencyCode()), campaign,
				atLeastTheSameTime(campaign, campaign.appraisalClosesAt()), set.name(), field);
	}

	/** The campaign's instant; where the appraisal opens later than planned, as much time as the campaign gave. */
	private OffsetDateTime atLeastTheSameTime(Campaign campaign, OffsetDateTime planned) {
		if (this.clock.now().isAfter(campaign.appraisalDueAt())) {
			return WorkingCalendar.endOf(WorkingCalendar.day(this.clock.now().plus(Duration.between(campaign.selfScoringClosesAt(), planned))));
		}
		return planned;
	}

}
