package vn.namro.agencies.reorganisation;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.engine.InstanceTenants;
import vn.namro.platform.engine.ProcessVariable;
import vn.namro.time.obligation.Obligations;

/** What passes from an agency to its successors, a bounded number at a time: the ledger's rows and the engine's instances together. */
@Component
class Transfer {

	/** What the people of a coordination read of the lead. */
	private static final ProcessVariable<String> LEAD_AGENCY_NAME = ProcessVariable.text("leadAgencyName");

	private final ChangeRegister register;

	private final OpenWork work;

	private final Offices offices;

	private final InstanceTenants tenants;

	private final Obligations obligations;

	private final Agencies agencies;

	private final EngineClock clock;

	Transfer(ChangeRegister register, OpenWork work, Offices offices, InstanceTenants tenants, Obligations obligations, Agencies agencies,
			EngineClock clock) {
		this.register = register;
		this.work = work;
		this.offices = offices;
		this.tenants = tenants;
		this.obligations = obligations;
		this.agencies = agencies;
		this.clock = clock;
	}

	int countPeople(OrganisationChange change) {
		return this.offices.count(change.agencyCode(), change.effectiveOn());
	}

	/** The people come first, so that no work is ever where nobody is. */
	void open(OrganisationChange change) {
		this.offices.open(change.agencyCode(), change.successorCode(), change.effectiveOn());
		this.offices.repoint(change.agencyCode(), change.successorCode());
	}

	/**
	 * Moves the next pieces of work.
	 * @return how many moved, 0 when nothing is left
	 */
	int next(OrganisationChange change, int limit) {
		Agency from = this.agencies.get(change.agencyCode());
		List<String> ids = this.work.next(from, limit);
		if (!ids.isEmpty()) {
			this.register.successors(change, ids).forEach((successor, some) -> move(some, from, this.agencies.inCharge(successor)));
			return ids.size();
		}
		Agency to = this.agencies.inCharge(change.successorCode());
		return this.tenants.moveNext(from.tenantId(), to.tenantId(), to.name(), limit);
	}

	private void move(List<String> ids, Agency from, Agency to) {
		List<String> joined = this.work.joinReports(ids, to.code());
		joined.forEach(id -> this.obligations.release(id, this.clock.now()));
		List<String> moving = new ArrayList<>(ids);
		moving.removeAll(joined);
		this.tenants.move(moving, from.tenantId(), to.tenantId(), to.name());
		this.work.move(moving, from.code(), to.code());
		this.tenants.setText(this.work.partsOf(moving), LEAD_AGENCY_NAME, to.name());
	}

	void finish(OrganisationChange change) {
		this.tenants.settle(this.agencies.get(change.agencyCode()).tenantId());
		this.offices.end(change.agencyCode(), change.effectiveOn());
	}

	void rename(Agency agency, OrganisationChange change) {
		this.agencies.rename(agency.code(), change.newName(), change.effectiveOn());
		this.tenants.rename(agency.tenantId(), change.newName());
		this.tenants.setText(this.work.partsLedBy(agency.code()), LEAD_AGENCY_NAME, change.newName());
	}

}
