package vn.namro.scores.givenscore;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.criteria.catalogue.CriteriaSet;
import vn.namro.criteria.catalogue.Criterion;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreEntry.Stage;

/**
 * Who gives what: figures come from the agency that holds them, across agencies also from the one that leads the criterion where
 * no holder is named, or from the coordinator; results of surveys from the coordinator.
 */
@Component
class GivingRight {

	private static final List<String> GIVERS = List.of(Groups.SPECIALIST, Groups.HEAD, Groups.COORDINATOR);

	private final Campaigns campaigns;

	private final Plans plans;

	private final Agencies agencies;

	private final Holders holders;

	GivingRight(Campaigns campaigns, Plans plans, Agencies agencies, Holders holders) {
		this.holders = holders;
		this.campaigns = campaigns;
		this.plans = plans;
		this.agencies = agencies;
	}

	/** @throws UnknownThingException when there is no such campaign in the person's province */
	private Campaign visible(String id, Person person) {
		return this.campaigns.find(id)
			.filter(campaign -> person.sharesProvinceWith(this.agencies.get(this.plans.get(campaign.planCode()).issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có đợt chấm điểm '" + id + "'."));
	}

	/**
	 * The campaign, for somebody who may give something of that kind at all.
	 * @throws AccessDeniedException when the person may give nothing
	 */
	Campaign fillable(String id, Person person, Stage stage) {
		Campaign campaign = visible(id, person);
		if (!person.hasAny(stage == Stage.SURVEY ? List.of(Groups.COORDINATOR) : GIVERS)) {
			throw new AccessDeniedException("Gives neither figures nor results of surveys");
		}
		return campaign;
	}

	String provinceOf(Campaign campaign) {
		return this.agencies.get(this.plans.get(campaign.planCode()).issuerAgency()).province();
	}

	/** What a person may give in a campaign: a test of its criteria. */
	Predicate<Criterion> giver(Person person, Stage stage, Campaign campaign, CriteriaSet set) {
		if (person.has(Groups.COORDINATOR)) {
			return criterion -> true;
		}
		if (stage == Stage.SURVEY) {
			return criterion -> false;
		}
		Map<String, String> holders = this.holders.of(campaign, set);
		return criterion -> worksAt(person, holders.get(criterion.code()))
				|| campaign.mode() == Campaign.Mode.BY_AGENCY && set.holderOf(criterion).isEmpty() && worksAt(person, criterion.leadAgency());
	}

	private boolean worksAt(Person person, String agency) {
		if (agency == null) {
			return false;
		}
		String tenant = this.agencies.inCharge(agency).tenantId();
		return person.mayActAs(Groups.SPECIALIST, tenant) || person.mayActAs(Groups.HEAD, tenant);
	}

}
