package vn.namro.work.assignment;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.agencies.organisation.Agencies;
import vn.namro.agencies.organisation.Agency;
import vn.namro.planning.plan.Plans;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.time.duedate.DueDate;
import vn.namro.time.duedate.DueDates;
import vn.namro.time.obligation.Obligations;

/** Opens a result again that was accepted, when it turns out not to hold. */
@Component
public class Reopening {

	private final Assignments assignments;

	private final AssignmentProcess process;

	private final Obligations obligations;

	private final DueDates dueDates;

	private final Plans plans;

	private final Agencies agencies;

	private final Directory directory;

	private final EngineClock clock;

	Reopening(Assignments assignments, AssignmentProcess process, Obligations obligations, DueDates dueDates, Plans plans, Agencies agencies, Directory directory,
			EngineClock clock) {
		this.assignments = assignments;
		this.process = process;
		this.obligations = obligations;
		this.dueDates = dueDates;
		this.plans = plans;
		this.agencies = agencies;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * The officer who did the work has it again; what was handed in stays readable.
	 * @param dueOn the new due day, null when the old one holds
	 * @throws UnknownThingException when the person coordinates no such assignment
	 * @throws InvalidInputException when there is no reason, or the day is past
	 * @throws ConflictingChangeException when the result is not accepted, or the year is closed
	 */
	@Transactional
	public void reopen(String id, Person coordinator, String reason, LocalDate dueOn) {
		Assignment assignment = this.assignments.lock(id)
			.filter(found -> coordinator.mayActAs(Groups.COORDINATOR, leadOf(found).tenantId()))
			.orElseThrow(() -> new UnknownThingException("Không có nhiệm vụ '" + id + "' trong phạm vi điều phối của người dùng."));
		if (reason == null || reason.isBlank()) {
			throw new InvalidInputException("Lý do mở lại không được để trống.");
		}
		if (dueOn != null && dueOn.isBefore(LocalDate.now(this.clock))) {
			throw new InvalidInputException("Hạn mới " + dueOn + " đã qua.");
		}
		if (!reopenable(assignment)) {
			throw new ConflictingChangeException("Chỉ mở lại được kết quả đã xác nhận của kế hoạch chưa kết thúc năm.");
		}
		this.assignments.reopen(id);
		this.assignments.recordEvent(id, this.clock.now(), this.directory.actor(), "RESULT_REOPENED", null, reason.strip(), null);
		this.directory.asSystem(() -> openAgain(assignment, reason.strip(), dueOn));
	}

	/** Whether the person may open this result again now; false also where the id names no assignment. */
	public boolean allows(String id, Person person) {
		return this.assignments.find(id).filter(found -> person.mayActAs(Groups.COORDINATOR, leadOf(found).tenantId())).filter(this::reopenable).isPresent();
	}

	private boolean reopenable(Assignment assignment) {
		return assignment.status() == Assignment.Status.ACCEPTED && !this.plans.get(assignment.planCode()).status().equals("CLOSED");
	}

	private void openAgain(Assignment assignment, String reason, LocalDate dueOn) {
		this.obligations.reopen(assignment.id());
		if (dueOn != null) {
			DueDate due = DueDate.named(dueOn);
			this.obligations.move(assignment.id(), this.dueDates.instantOf(due), "Mở lại: " + reason);
			this.dueDates.remember(assignment.id(), due);
		}
		this.process.restart(this.obligations.get(assignment.id()), leadOf(assignment),
				this.plans.itemsOf(assignment.planCode()).stream().filter(item -> item.code().equals(assignment.itemCode())).findFirst().orElseThrow(), reason);
	}

	private Agency leadOf(Assignment assignment) {
		return this.agencies.get(assignment.leadAgency());
	}

}
