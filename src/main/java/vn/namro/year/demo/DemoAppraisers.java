package vn.namro.year.demo;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.criteria.catalogue.Criteria;
import vn.namro.planning.plan.PlanFile;
import vn.namro.platform.engine.EngineClock;
import vn.namro.scores.appraisal.FieldAppraisers;

/** Lets each appraiser of the demonstration appraise the field that the account is named after, and no other. */
@Component
public class DemoAppraisers {

	private final FieldAppraisers appraisers;

	private final Criteria criteria;

	private final EngineClock clock;

	DemoAppraisers(FieldAppraisers appraisers, Criteria criteria, EngineClock clock) {
		this.appraisers = appraisers;
		this.criteria = criteria;
		this.clock = clock;
	}

	/** Names them for every criteria set of a plan, after {@link DemoAccounts} made the accounts. */
	@Transactional
	public void name(PlanFile plan) {
		plan.criteriaSets()
			.forEach(set -> this.criteria.set(set)
				.fields()
				.forEach(field -> this.appraisers.name(set, field.code(), "thamdinh." + field.code(), Directory.SYSTEM, this.clock.now())));
	}

}
