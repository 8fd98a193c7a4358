package vn.namro.scores.campaigndesk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.scores.appraisal.FieldAppraisers;
import vn.namro.scores.scoring.Campaign;

/** Lets the coordinator say who appraises a field. */
@Component
class Appointments {

	private final CampaignAccess access;

	private final Criteria criteria;

	private final FieldAppraisers appraisers;

	private final EngineClock clock;

	Appointments(CampaignAccess access, Criteria criteria, FieldAppraisers appraisers, EngineClock clock) {
		this.access = access;
		this.criteria = criteria;
		this.appraisers = appraisers;
		this.clock = clock;
	}

	/** @param named whether the person appraises the field from now on, or no longer */
	@Transactional
	void appoint(String campaignId, String field, String account, boolean named, Person by) {
		Campaign campaign = this.access.decidable(campaignId, by, Groups.COORDINATOR);
		if (this.criteria.set(campaign.setCode()).fields().stream().noneMatch(known -> known.code().equals(field))) {
			throw new InvalidInputException("Bộ tiêu chí không có lĩnh vực '" + field + "'.");
		}
		if (!named) {
			this.appraisers.release(campaign.setCode(), field, account);
		}
		else if (this.appraisers.ofProvince(Person.provinceOf(this.access.issuerOf(campaign).tenantId())).contains(account)) {
			this.appraisers.name(campaign.setCode(), field, account, by.account(), this.clock.now());
		}
		else {
			throw new InvalidInputException("'" + account + "' không phải người thẩm định của tỉnh.");
		}
	}

}
