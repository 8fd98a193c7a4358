package vn.namro.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.namro.audit.AuditContext;
import vn.namro.engine.EngineClock;
import vn.namro.input.InvalidInputException;
import vn.namro.input.UnknownThingException;
import vn.namro.organisation.Agencies;
import vn.namro.organisation.Agency;
import vn.namro.people.Directory;
import vn.namro.reorganisation.OrganisationChange.Kind;
import vn.namro.reorganisation.OrganisationChange.Status;

/**
 * Changes the organisation on a day that a decision names: records it, and when the day has come carries it out in steps,
 * each a transaction of its own that can be repeated, so that a stop in between loses nothing.
 */
@Service
public class OrganisationChanges {

	private final ChangeRegister register;

	private final Agencies agencies;

	private final OpenWork work;

	private final Transfer transfer;

	private final Directory directory;

	private final AuditContext audit;

	private final TransactionTemplate transaction;

	private final EngineClock clock;

	/** How many pieces of work move in one transaction. */
	private final int chunk;

	OrganisationChanges(ChangeRegister register, Agencies agencies, OpenWork work, Transfer transfer, Directory directory, AuditContext audit,
			TransactionTemplate transaction, EngineClock clock, @Value("${namro.launch-chunk}") int chunk) {
		this.register = register;
		this.agencies = agencies;
		this.work = work;
		this.transfer = transfer;
		this.directory = directory;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
		this.chunk = chunk;
	}

	/**
	 * Records a decision; nothing moves before its day.
	 * @throws InvalidInputException when the form is wrong, or the agency or its successor is closed or about to change
	 */
	@Transactional
	public OrganisationChange decide(String agencyCode, ChangeForm form) {
		form.check();
		Agency agency = standing(agencyCode);
		if (this.register.pending(agencyCode)) {
			throw new InvalidInputException(agency.name() + " đang có thay đổi chưa thực hiện xong; hãy chờ hoặc hủy thay đổi đó trước.");
		}
		if (form.hasSuccessor()) {
			Agency successor = standing(form.successor());
			if (successor.code().equals(agencyCode) || !successor.province().equals(agency.province())) {
				throw new InvalidInputException("Cơ quan kế thừa phải là một cơ quan khác của cùng tỉnh.");
			}
		}
		if (form.kind() == Kind.CLOSE) {
			refuseToCloseWithWork(agency);
		}
		long id = this.register.insert(form, agencyCode, this.directory.actor(), this.clock.now());
		OrganisationChange change = get(id);
		this.audit.reason(change.reason());
		return change;
	}

	/** @throws UnknownThingException when there is none */
	public OrganisationChange get(long id) {
		return this.register.find(id).orElseThrow(() -> new UnknownThingException("Không có thay đổi tổ chức này."));
	}

	/** The changes of an agency and those by which it took over, the latest first. */
	public List<OrganisationChange> of(String agencyCode) {
		return this.register.of(agencyCode);
	}

	/** The open work that a change moves, the most urgent first. */
	public List<OpenItem> preview(OrganisationChange change, int limit) {
		return this.work.list(this.agencies.get(change.agencyCode()), change.successorCode(), change.id(), limit);
	}

	/** Names which successor takes which piece of open work after a split, by obligation. */
	@Transactional
	public void allot(long id, Map<String, String> successors) {
		OrganisationChange change = locked(id);
		if (change.kind() != Kind.SPLIT || change.status() != Status.DECIDED) {
			throw new InvalidInputException("Chỉ phân việc được khi chia tách và trước ngày hiệu lực.");
		}
		Agency agency = this.agencies.get(change.agencyCode());
		successors.values().stream().distinct().map(this::standing).forEach(successor -> {
			if (successor.code().equals(agency.code()) || !successor.province().equals(agency.province())) {
				throw new InvalidInputException("'" + successor.name() + "' không nhận được việc của cơ quan này.");
			}
		});
		this.audit.reason(change.reason());
		this.register.allot(id, successors);
	}

	/** Takes back a decision that has not been carried out. */
	@Transactional
	public void withdraw(long id) {
		OrganisationChange change = locked(id);
		if (change.status() != Status.DECIDED) {
			throw new InvalidInputException("Thay đổi này " + change.status().word() + ", không hủy được nữa.");
		}
		this.register.status(id, Status.WITHDRAWN, this.clock.now());
	}

	/** Ids of the changes whose day has come. */
	List<Long> due() {
		return this.register.due(LocalDate.now(this.clock));
	}

	/** Carries out a change whose day has come, or goes on with it. */
	public void carryOut(long id) {
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
				refuseToCloseWithWork(agency);
				this.agencies.close(agency.code(), change.effectiveOn(), null);
			}
			case MERGE, SPLIT -> {
				standing(change.successorCode());
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

	private OrganisationChange locked(long id) {
		get(id);
		return this.register.lock(id).orElseThrow(() -> new InvalidInputException("Thay đổi này đang được thực hiện, hãy thử lại sau."));
	}

	private Agency standing(String code) {
		Agency agency = this.agencies.find(code).orElseThrow(() -> new InvalidInputException("Không có cơ quan '" + code + "'."));
		if (agency.closed()) {
			throw new InvalidInputException(agency.name() + " đã chấm dứt hoạt động.");
		}
		return agency;
	}

	private void refuseToCloseWithWork(Agency agency) {
		int open = this.work.count(agency);
		if (open > 0) {
			throw new InvalidInputException(agency.name() + " còn " + open + " việc đang mở; hãy sáp nhập hoặc chia tách để có nơi nhận việc.");
		}
	}

}
