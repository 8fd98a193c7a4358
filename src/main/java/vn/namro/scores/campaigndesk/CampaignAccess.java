package vn.namro.scores.campaigndesk;

import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.scores.scoring.Campaign;
import vn.namro.scores.scoring.Campaigns;
import vn.namro.scores.scoring.ScoreSheet;
import vn.namro.scores.scoring.ScoreSheets;

/** Who sees a campaign, who asks for something in it, and who decides. */
@Component
public class CampaignAccess {

	private static final List<String> WATCHERS = List.of(Groups.COORDINATOR, Groups.APPRAISER, Groups.COUNCIL, Groups.LEADER, Groups.OBSERVER,
			Groups.ADMINISTRATOR);

	private static final List<String> ASKERS = List.of(Groups.SPECIALIST, Groups.HEAD, Groups.COORDINATOR);

	private final Campaigns campaigns;

	private final ScoreSheets sheets;

	private final Plans plans;

	private final Agencies agencies;

	CampaignAccess(Campaigns campaigns, ScoreSheets sheets, Plans plans, Agencies agencies) {
		this.campaigns = campaigns;
		this.sheets = sheets;
		this.plans = plans;
		this.agencies = agencies;
	}

	/** @throws UnknownThingException when there is no such campaign in the person's province */
	Campaign visible(String id, Person person) {
		return this.campaigns.find(id)
			.filter(campaign -> person.sharesProvinceWith(issuerOf(campaign).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có đợt chấm điểm '" + id + "'."));
	}

	/** Whether the person sees how far every agency has come, and not the own one alone. */
	public static boolean watches(Person person) {
		return person.hasAny(WATCHERS);
	}

	/** The campaign, for somebody who watches all of it. */
	Campaign watched(String id, Person person) {
		require(watches(person));
		return visible(id, person);
	}

	/** The campaign, held until the transaction ends, for somebody who may decide in it. */
	Campaign decidable(String id, Person person, String... roles) {
		require(decides(visible(id, person), person, roles));
		return this.campaigns.lock(id);
	}

	boolean decides(Campaign campaign, Person person, String... roles) {
		String tenant = issuerOf(campaign).tenantId();
		return List.of(roles).stream().anyMatch(role -> person.mayActAs(role, tenant));
	}

	/** The campaign, held until the transaction ends, for somebody who may ask in an agency's name: its people, or the coordinator. */
	Campaign askable(String id, String agency, Person person) {
		Campaign campaign = visible(id, person);
		require(person.hasAny(ASKERS));
		String tenant = this.agencies.find(agency).map(Agency::tenantId).orElseThrow(() -> new InvalidInputException("Không có cơ quan '" + agency + "'."));
		require(person.mayActAs(Groups.SPECIALIST, tenant) || person.mayActAs(Groups.HEAD, tenant) || person.mayActAs(Groups.COORDINATOR, tenant));
		return this.campaigns.lock(id);
	}

	/** @throws InvalidInputException when the agency is not measured in the campaign */
	ScoreSheet sheet(Campaign campaign, String agency) {
		return this.sheets.ofCampaign(campaign.id())
			.stream()
			.filter(sheet -> sheet.agencyCode().equals(agency))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("Cơ quan '" + agency + "' không có bảng điểm trong đợt này."));
	}

	Agency issuerOf(Campaign campaign) {
		return this.agencies.get(this.plans.get(campaign.planCode()).issuerAgency());
	}

	private static void require(boolean allowed) {
		if (!allowed) {
			throw new AccessDeniedException("Neither the campaign's nor the agency's");
		}
	}

}
