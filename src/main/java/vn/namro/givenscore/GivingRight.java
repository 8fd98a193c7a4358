package vn.namro.givenscore;

import org.springframework.stereotype.Component;
import vn.namro.catalogue.Criterion;
import vn.namro.input.UnknownThingException;
import vn.namro.organisation.Agencies;
import vn.namro.people.Groups;
import vn.namro.people.Person;
import vn.namro.plan.Plans;
import vn.namro.scoring.Campaign;
import vn.namro.scoring.Campaigns;
import vn.namro.scoring.ScoreEntry.Stage;

/** Who gives what: figures come from the agency that leads the criterion or from the coordinator, results of surveys from the coordinator. */
@Component
class GivingRight {

	private final Campaigns campaigns;

	private final Plans plans;

	private final Agencies agencies;

	GivingRight(Campaigns campaigns, Plans plans, Agencies agencies) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.agencies = agencies;
	}

	/** @throws UnknownThingException when there is no such campaign in the person's province */
	Campaign visible(String id, Person person) {
		return this.campaigns.find(id)
			.filter(campaign -> person.sharesProvinceWith(this.agencies.get(this.plans.get(campaign.planCode()).issuerAgency()).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có đợt chấm điểm '" + id + "'."));
	}

	String provinceOf(Campaign campaign) {
		return this.agencies.get(this.plans.get(campaign.planCode()).issuerAgency()).province();
	}

	boolean gives(Person person, Stage stage, Criterion criterion) {
		if (person.has(Groups.COORDINATOR)) {
			return true;
		}
		if (stage == Stage.SURVEY || criterion.leadAgency() == null) {
			return false;
		}
		String tenant = this.agencies.inCharge(criterion.leadAgency()).tenantId();
		return person.mayActAs(Groups.SPECIALIST, tenant) || person.mayActAs(Groups.HEAD, tenant);
	}

}
