package vn.namro.scores.authoritydata;

import java.time.LocalDate;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.givenscore.Holders;
import vn.namro.scores.scoring.Campaign;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;

/** Asks each body that holds data of a campaign for it, once. */
@Component
public class AuthorityDataLaunch {

	private final Holders holders;

	private final FigureRequests requests;

	private final Obligations obligations;

	private final DueDates dueDates;

	private final Criteria criteria;

	private final Agencies agencies;

	private final AuthorityDataProcess process;

	private final EngineClock clock;

	AuthorityDataLaunch(Holders holders, FigureRequests requests, Obligations obligations, DueDates dueDates, Criteria criteria, Agencies agencies,
			AuthorityDataProcess process, EngineClock clock) {
		this.holders = holders;
		this.requests = requests;
		this.obligations = obligations;
		this.dueDates = dueDates;
		this.criteria = criteria;
		this.agencies = agencies;
		this.process = process;
		this.clock = clock;
	}

	/** @param dueOn last day, included whole */
	@Transactional(propagation = Propagation.MANDATORY)
	public void open(Campaign campaign, LocalDate dueOn) {
		for (String holder : new TreeSet<>(this.holders.of(campaign).values())) {
			String id = campaign.planCode() + ":so-lieu:" + campaign.setCode() + ":" + holder;
			if (this.requests.insert(id, campaign.id(), this.clock.now())) {
				open(id, campaign, this.agencies.get(holder), DueDate.named(dueOn));
			}
		}
	}

	/** Whether somebody still owes figures. */
	public boolean awaits(String campaignId) {
		return !this.requests.open(campaignId).isEmpty();
	}

	/** What is still asked for is needed no longer. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(String campaignId) {
		this.requests.open(campaignId).forEach(this.process::settle);
	}

	private void open(String id, Campaign campaign, Agency holder, DueDate due) {
		String setName = this.criteria.nameOf(campaign.setCode());
		this.obligations.open(Obligation.of(id, Obligation.Kind.AUTHORITY_DATA, holder.code(), "Cung cấp số liệu chấm điểm năm " + campaign.year() + ": " + setName,
				this.dueDates.instantOf(due)));
		this.dueDates.remember(id, due);
		this.process.start(this.obligations.get(id), holder, campaign, setName);
	}

}
