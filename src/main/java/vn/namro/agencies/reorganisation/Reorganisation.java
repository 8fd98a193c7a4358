package vn.namro.agencies.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.access.audit.AuditContext;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.reorganisation.OrganisationChange.Kind;
import vn.namro.agencies.reorganisation.OrganisationChange.Status;
import vn.namro.platform.engine.EngineClock;

/**
 * Carries out a change of the organisation when its day has come: in steps, each a transaction of its own that can be
 * repeated, so that a stop in between loses nothing.
 */
@Component
class Reorganisation {

	private final ChangeRegister register;

	private final Agencies agencies;

	private final Transfer transfer;

	private final Conditions conditions;

	private final AuditContext audit;

	private final TransactionTemplate transaction;

	private final EngineClock clock;

	/** How many pieces of work move in one transaction. */
	private final int chunk;

	Reorganisation(ChangeRegister register, Agencies agencies, Transfer transfer, Conditions conditions, AuditContext audit,
			TransactionTemplate transaction, EngineClock clock, @Value("${namro.launch-chunk}") int chunk) {
		this.register = register;
		this.agencies = agencies;
		this.transfer = transfer;
		this.conditions = conditions;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
		this.chunk = chunk;
	}

	/** Ids of the changes whose day has come. */
	List<Long> due() {
		return this.register.due(LocalDate.now(this.clock));
	}

	/** Carries out a change whose day has come, or goes on with it. */
	void carryOut(long id) {
		while (Boolean.TRUE.equals(this.transaction.execute(status -> step(id)))) {
			continue;
		}
	}

	/** @return whether something is left to do */
	private boolean step(long id) {
		Optional<OrganisationChange> locked = this.register.lock(id).filter(OrganisationChange::open);
		if (locked.isEmpty() || locked.get().effectiveOn().isAfter(LocalDate.now(this.clock))) {
			return false;
		}
		OrganisationChange change = locked.get();
		this.audit.reason(change.reason());
		if (change.status() == Status.DECIDED) {
			begin(change);
			return true;
		}
		int moved = change.successorCode() == null ? 0 : this.transfer.next(change, this.chunk);
		if (moved == 0) {
			finish(change);
			return false;
		}
		this.register.countMoved(id, moved);
		return true;
	}

	private void begin(OrganisationChange change) {
		Agency agency = this.agencies.get(change.agencyCode());
		switch (change.kind()) {
			case RENAME -> this.transfer.rename(agency, change);
			case CLOSE -> {
				this.conditions.refuseToCloseWithWork(agency);
				this.agencies.close(agency.code(), change.effectiveOn(), null);
			}
			case MERGE, SPLIT -> {
				this.conditions.standing(change.successorCode());
				this.agencies.close(agency.code(), change.effectiveOn(), change.successorCode());
				this.register.recordSuccession(change);
				this.transfer.open(change);
			}
		}
		this.register.status(change.id(), Status.RUNNING, null);
	}

	private void finish(OrganisationChange change) {
		if (change.kind() != Kind.RENAME) {
			this.transfer.finish(change);
		}
		this.register.status(change.id(), Status.DONE, this.clock.now());
	}

}
