package vn.namro.access.substitution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Membership;
import vn.namro.access.people.People;
import vn.namro.access.people.Person;
import vn.namro.access.substitution.Substitutions.Move;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;

/**
 * Names and calls off substitutes. People name their own; a head names one for whoever works in the head's agency, an
 * administrator for anybody of the province. A substitute works in each of the agencies whose offices are taken over, so
 * nothing of an agency reaches somebody outside it.
 */
@Service
class StandIns {

	/** Longer absences are a change of offices, made by an administrator. */
	private static final int MOST_DAYS = 366;

	private final Substitutions substitutions;

	private final SubstitutionProcess process;

	private final People people;

	private final Directory directory;

	private final EngineClock clock;

	StandIns(Substitutions substitutions, SubstitutionProcess process, People people, Directory directory, EngineClock clock) {
		this.substitutions = substitutions;
		this.process = process;
		this.people = people;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * Names a substitute; from the first day on the open and the new tasks reach the substitute.
	 * @throws InvalidInputException naming everything that is wrong
	 */
	@Transactional
	public long name(Person actor, Naming naming) {
		List<String> complaints = complaints(actor, naming);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		long id = this.substitutions.insert(naming.absent(), naming.substitute(), naming.from(), naming.until(), naming.reason().strip(),
				actor.account(), this.clock.now());
		settle();
		return id;
	}

	/** Calls a substitution off at once; unfinished tasks go back. */
	@Transactional
	public void end(Person actor, long id) {
		this.substitutions.find(id)
			.filter(found -> mayArrange(actor, found.absent()) || actor.account().equals(found.substitute()))
			.orElseThrow(() -> new UnknownThingException("Không có việc làm thay số " + id + " trong phạm vi của tài khoản này."));
		if (this.substitutions.end(id, actor.account(), this.clock.now())) {
			settle();
		}
	}

	/** Moves one pair's open tasks to where the calendar says; doing it twice changes nothing. */
	@Transactional
	public void settle(Move move) {
		this.directory.asSystem(() -> {
			if (move.running()) {
				this.process.handOver(move.absent(), move.substitute());
			}
			else {
				this.process.giveBack(move.absent(), move.substitute());
			}
		});
	}

	private void settle() {
		this.substitutions.unsettled().forEach(this::settle);
	}

	/** Whether a person may name a substitute for another. */
	boolean mayArrange(Person actor, String absent) {
		if (actor.account().equals(absent)) {
			return true;
		}
		return this.people.find(absent)
			.map(person -> person.memberships().stream().filter(StandIns::own)
				.anyMatch(office -> actor.mayActAs(Groups.HEAD, office.tenant()) || actor.mayActAs(Groups.ADMINISTRATOR, office.tenant())))
			.orElse(false);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private List<String> complaints(Person actor, Naming naming) {
		List<String> complaints = new ArrayList<>(naming.complaints(today(), MOST_DAYS));
		if (!complaints.isEmpty()) {
			return complaints;
		}
		if (!mayArrange(actor, naming.absent())) {
			return List.of("Người vắng mặt: tài khoản này không được cử người làm thay cho '" + naming.absent() + "'.");
		}
		List<Membership> offices = officesToTake(naming.absent());
		if (offices.isEmpty()) {
			return List.of("Người vắng mặt: '" + naming.absent() + "' không giữ vai trò nào có việc để làm thay.");
		}
		Person substitute = this.people.find(naming.substitute()).orElse(null);
		if (substitute == null || !worksIn(substitute, offices)) {
			return List.of("Người làm thay: '" + naming.substitute() + "' không có tài khoản đang dùng ở cùng cơ quan với người vắng mặt.");
		}
		this.substitutions.overlapping(naming.absent(), naming.substitute(), naming.from(), naming.until()).forEach(other -> complaints.add(clash(naming, other)));
		return complaints;
	}

	private List<Membership> officesToTake(String absent) {
		return this.people.find(absent)
			.map(person -> person.memberships().stream().filter(StandIns::own).filter(office -> Groups.WORKERS.contains(office.role())).toList())
			.orElse(List.of());
	}

	private static boolean worksIn(Person substitute, List<Membership> offices) {
		return offices.stream().allMatch(office -> substitute.memberships().stream().filter(StandIns::own).anyMatch(own -> own.agency().equals(office.agency())));
	}

	private static boolean own(Membership office) {
		return office.onBehalfOf() == null;
	}

	private static String clash(Naming naming, Substitution other) {
		String period = " (" + Naming.DAY.format(other.validFrom()) + " đến " + Naming.DAY.format(other.validUntil()) + ").";
		if (other.absent().equals(naming.absent())) {
			return "Thời gian: đã cử '" + other.substitute() + "' làm thay trong các ngày này" + period;
		}
		if (other.absent().equals(naming.substitute())) {
			return "Người làm thay: chính người này vắng mặt trong các ngày này" + period;
		}
		return "Người vắng mặt: đang làm thay cho '" + other.absent() + "' trong các ngày này" + period;
	}

}
