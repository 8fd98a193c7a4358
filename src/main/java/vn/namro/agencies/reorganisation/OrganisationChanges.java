package vn.namro.agencies.reorganisation;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.audit.AuditContext;
import vn.namro.access.people.Directory;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.agencies.reorganisation.OrganisationChange.Kind;
import vn.namro.agencies.reorganisation.OrganisationChange.Status;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/** The changes of the organisation that decisions bring: recorded, previewed, allotted, withdrawn; {@link Reorganisation} carries them out. */
@Service
public class OrganisationChanges {

	private final ChangeRegister register;

	private final Agencies agencies;

	private final OpenWork work;

	private final Transfer transfer;

	private final Conditions conditions;

	private final Directory directory;

	private final AuditContext audit;

	private final EngineClock clock;

	OrganisationChanges(ChangeRegister register, Agencies agencies, OpenWork work, Transfer transfer, Conditions conditions, Directory directory, AuditContext audit,
			EngineClock clock) {
		this.register = register;
		this.agencies = agencies;
		this.work = work;
		this.transfer = transfer;
		this.conditions = conditions;
		this.directory = directory;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records a decision; nothing moves before its day.
	 * @throws InvalidInputException when the form is wrong, or the agency or its successor is closed or about to change
	 */
	@Transactional
	public OrganisationChange decide(String agencyCode, ChangeForm form) {
		form.check();
		Agency agency = this.conditions.standing(agencyCode);
		if (this.register.pending(agencyCode)) {
			throw new InvalidInputException(agency.name() + " đang có thay đổi chưa thực hiện xong; hãy chờ hoặc hủy thay đổi đó trước.");
		}
		if (form.hasSuccessor()) {
			Agency successor = this.conditions.standing(form.successor());
			if (successor.code().equals(agencyCode) || !successor.province().equals(agency.province())) {
				throw new InvalidInputException("Cơ quan kế thừa phải là một cơ quan khác của cùng tỉnh.");
			}
		}
		if (form.kind() == Kind.CLOSE) {
			this.conditions.refuseToCloseWithWork(agency);
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

	/** How many pieces of open work a change moves. */
	public int countOpen(OrganisationChange change) {
		return this.work.count(this.agencies.get(change.agencyCode()));
	}

	/** How many people hold an office in the agency that changes. */
	public int countPeople(OrganisationChange change) {
		return this.transfer.countPeople(change);
	}

	/** Names which successor takes which piece of open work after a split, by obligation. */
	@Transactional
	public void allot(long id, Map<String, String> successors) {
		OrganisationChange change = locked(id);
		if (change.kind() != Kind.SPLIT || change.status() != Status.DECIDED) {
			throw new InvalidInputException("Chỉ phân việc được khi chia tách và trước ngày hiệu lực.");
		}
		Agency agency = this.agencies.get(change.agencyCode());
		successors.values().stream().distinct().map(this.conditions::standing).forEach(successor -> {
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

	private OrganisationChange locked(long id) {
		get(id);
		return this.register.lock(id).orElseThrow(() -> new InvalidInputException("Thay đổi này đang được thực hiện, hãy thử lại sau."));
	}

}
