package vn.namro.scores.givenscore;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.planning.plan.Plans;
import vn.namro.scores.scoring.Campaign;

/** Which agency holds the figures of which line today: the one that the criteria set names, else the plan's coordinator. */
@Component
public class Holders {

	private final Criteria criteria;

	private final Plans plans;

	private final Agencies agencies;

	Holders(Criteria criteria, Plans plans, Agencies agencies) {
		this.criteria = criteria;
		this.plans = plans;
		this.agencies = agencies;
	}

	/** Codes of the agencies in charge by code of the campaign's criteria whose points are authority data. */
	public Map<String, String> of(Campaign campaign) {
		return of(campaign, this.criteria.set(campaign.setCode()));
	}

	Map<String, String> of(Campaign campaign, CriteriaSet set) {
		String coordinator = this.plans.get(campaign.planCode()).coordinatorAgency();
		Map<String, String> inCharge = new HashMap<>();
		Map<String, String> holders = new TreeMap<>();
		for (Criterion criterion : set.leaves()) {
			if ("authority".equals(criterion.method())) {
				holders.put(criterion.code(), inCharge.computeIfAbsent(set.holderOf(criterion).orElse(coordinator), agency -> this.agencies.inCharge(agency).code()));
			}
		}
		return holders;
	}

}
