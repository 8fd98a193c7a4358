package vn.namro.scores.campaign;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.scores.appraisal.AppraisalClosed;
import vn.namro.scores.appraisal.AppraisalLaunch;
import vn.namro.scores.authoritydata.AuthorityDataLaunch;
import vn.namro.scores.authoritydata.FigureRequestEnded;
import vn.namro.scores.scoring.Appraisals;
import vn.namro.scores.scoring.Campaign.Status;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreSheets;
import vn.namro.scores.selfscoring.ScoreSheetClosed;
import vn.namro.scores.selfscoring.SelfScoringLaunch;

/** What a campaign does by itself: open what is due, and notice in the ledger when a stage is complete. */
@Component
public class CampaignStages {

	private final Campaigns campaigns;

	private final ScoreSheets sheets;

	private final Appraisals appraisals;

	private final SelfScoringLaunch selfScoring;

	private final AppraisalLaunch appraisal;

	private final AuthorityDataLaunch authorityData;

	private final FigureDates figureDates;

	private final CampaignProcess process;

	private final ApplicationEventPublisher events;

	CampaignStages(Campaigns campaigns, ScoreSheets sheets, Appraisals appraisals, SelfScoringLaunch selfScoring, AppraisalLaunch appraisal,
			AuthorityDataLaunch authorityData, FigureDates figureDates, CampaignProcess process, ApplicationEventPublisher events) {
		this.campaigns = campaigns;
		this.sheets = sheets;
		this.appraisals = appraisals;
		this.selfScoring = selfScoring;
		this.appraisal = appraisal;
		this.authorityData = authorityData;
		this.figureDates = figureDates;
		this.process = process;
		this.events = events;
	}

	/** @return whether sheets are left to open */
	boolean openSelfScoring(String campaignId) {
		this.campaigns.advance(campaignId, Status.SELF_SCORING);
		return this.selfScoring.openNext(this.campaigns.get(campaignId));
	}

	/** What a campaign waits for before its council. */
	record Awaited(boolean selfScores, boolean figures) {
	}

	/** Asks the bodies that hold data; the sheets with its lines are entered by then. What nobody gives but a survey goes to the council at once. */
	Awaited openAuthorityData(String campaignId) {
		Campaign campaign = this.campaigns.get(campaignId);
		this.authorityData.open(campaign, this.figureDates.dueOn(campaign));
		Awaited awaited = new Awaited(this.sheets.countOpen(campaignId) > 0, this.authorityData.awaits(campaignId));
		if (!awaited.selfScores() && !awaited.figures()) {
			this.campaigns.advance(campaignId, Status.COUNCIL);
		}
		return awaited;
	}

	/** @return whether appraisals are left to open */
	boolean openAppraisal(String campaignId) {
		return this.appraisal.openNext(this.campaigns.get(campaignId));
	}

	void recordPublication(String campaignId) {
		this.campaigns.advance(campaignId, Status.PUBLISHED);
		this.authorityData.settle(campaignId);
		this.events.publishEvent(new CampaignPublished(campaignId, this.campaigns.get(campaignId).planCode()));
	}

	/** Takes a campaign back to where a sheet that was just opened again can be waited for. The caller holds the campaign's lock. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void comeBackFor(Campaign campaign, String sheetId) {
		if (campaign.status() == Status.COUNCIL) {
			this.campaigns.advance(campaign.id(), Status.APPRAISAL);
			this.process.tell(CampaignModel.RESULT_WITHDRAWN, campaign.id());
		}
		if (campaign.status() != Status.SELF_SCORING) {
			this.appraisal.stop(sheetId);
		}
	}

	@EventListener
	void scoreSheetClosed(ScoreSheetClosed event) {
		Campaign campaign = this.campaigns.lock(event.campaignId());
		if (campaign.status() == Status.APPRAISAL) {
			this.appraisal.openAgain(campaign, event.sheetId());
		}
		else if (this.sheets.countOpen(campaign.id()) == 0) {
			this.campaigns.advance(campaign.id(), Status.APPRAISAL);
			this.process.tell(CampaignModel.SELF_SCORING_COMPLETED, campaign.id());
		}
	}

	/** Where agencies score themselves, nobody waits for figures: the council sees what is missing. */
	@EventListener
	void figureRequestEnded(FigureRequestEnded event) {
		Campaign campaign = this.campaigns.lock(event.campaignId());
		if (campaign.status() == Status.SELF_SCORING && this.sheets.countOpen(campaign.id()) == 0 && !this.authorityData.awaits(campaign.id())) {
			this.campaigns.advance(campaign.id(), Status.COUNCIL);
			this.process.tell(CampaignModel.FIGURES_COMPLETED, campaign.id());
		}
	}

	@EventListener
	void appraisalClosed(AppraisalClosed event) {
		Campaign campaign = this.campaigns.lock(event.campaignId());
		if (this.sheets.countOpen(campaign.id()) == 0 && this.appraisals.countOpen(campaign.id()) == 0) {
			this.campaigns.advance(campaign.id(), Status.COUNCIL);
			this.process.tell(CampaignModel.APPRAISAL_COMPLETED, campaign.id());
		}
	}

}
