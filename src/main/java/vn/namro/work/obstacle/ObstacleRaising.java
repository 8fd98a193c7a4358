package vn.namro.work.obstacle;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.ConflictingChangeException;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.platform.input.UnknownThingException;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.obstacle.Obstacle.Status;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** Raises an obstacle and takes it back: for those who do the work or answer for it. */
@Service
public class ObstacleRaising {

	/** To whom an obstacle can be raised. */
	public static final List<String> LEVELS = List.of(Groups.HEAD, Groups.COORDINATOR, Groups.LEADER);

	private static final int LONGEST = 2000;

	private final Obstacles obstacles;

	private final ObstacleWork work;

	private final Subjects subjects;

	private final Obligations obligations;

	private final ObstacleProcess process;

	private final Directory directory;

	private final EngineClock clock;

	ObstacleRaising(Obstacles obstacles, ObstacleWork work, Subjects subjects, Obligations obligations, ObstacleProcess process, Directory directory,
			EngineClock clock) {
		this.obstacles = obstacles;
		this.work = work;
		this.subjects = subjects;
		this.obligations = obligations;
		this.process = process;
		this.directory = directory;
		this.clock = clock;
	}

	/** Whether a person may raise an obstacle of it now. */
	public boolean mayRaise(Person person, Subject subject) {
		return subject.work() && subject.open() && subject.doneBy(person);
	}

	/**
	 * Raises an obstacle.
	 * @param addressee one of {@link #LEVELS}
	 * @param wanted what the raiser proposes, may be empty
	 * @return id of the obstacle
	 * @throws UnknownThingException when the work lies outside the person's agencies
	 * @throws AccessDeniedException when the person neither does the work nor answers for it
	 * @throws ConflictingChangeException when the work is done already
	 * @throws InvalidInputException naming everything that is wrong
	 */
	@Transactional
	public String raise(Person person, String obligationId, String addressee, String description, String wanted) {
		Subject subject = this.subjects.locked(obligationId, person);
		check(person, subject);
		List<String> complaints = complaints(addressee, description, wanted);
		if (!complaints.isEmpty()) {
			throw new InvalidInputException(complaints);
		}
		int number = this.obstacles.of(obligationId).size() + 1;
		Obstacle obstacle = new Obstacle(Obstacle.idOf(obligationId, number), obligationId, number, person.account(), this.clock.now(),
				description.strip(), wanted == null ? "" : wanted.strip(), Status.OPEN, null);
		this.obstacles.insert(obstacle);
		this.directory.asSystem(() -> {
			Obligation answer = this.work.reach(obstacle.id(), addressee);
			this.process.start(obstacle.id(), subject, answer, addressee);
		});
		return obstacle.id();
	}

	/** Takes an open obstacle back, for the raiser and the head. */
	@Transactional
	public void withdraw(Person person, String obligationId, int number) {
		Subject subject = this.subjects.locked(obligationId, person);
		if (!subject.doneBy(person)) {
			throw new AccessDeniedException("Neither officer nor head");
		}
		Obstacle obstacle = this.obstacles.of(obligationId)
			.stream()
			.filter(found -> found.number() == number)
			.findFirst()
			.orElseThrow(() -> new ConflictingChangeException("Không có vướng mắc số " + number + " để rút."));
		if (!obstacle.raisedBy().equals(person.account()) && !subject.headedBy(person)) {
			throw new AccessDeniedException("Neither raiser nor head");
		}
		if (!this.obstacles.close(obstacle.id(), Status.WITHDRAWN, this.clock.now())) {
			throw new ConflictingChangeException("Vướng mắc này đã được trả lời hoặc đã kết thúc.");
		}
		this.directory.asSystem(() -> end(obstacle.id(), this.clock.now()));
	}

	/** Whether a person may take an obstacle back. */
	public boolean mayWithdraw(Person person, Subject subject, Obstacle obstacle) {
		return obstacle.open() && (obstacle.raisedBy().equals(person.account()) || subject.headedBy(person));
	}

	/** Ends what waits for an answer to an obstacle that is closed. */
	void end(String obstacleId, OffsetDateTime at) {
		this.process.end(obstacleId);
		this.obstacles.levelsOf(obstacleId).stream().filter(ObstacleLevel::waiting).forEach(level -> this.obligations.release(level.obligationId(), at));
	}

	private static void check(Person person, Subject subject) {
		if (!subject.work()) {
			throw new InvalidInputException("Chỉ nêu vướng mắc được cho nhiệm vụ và phần phối hợp, không cho báo cáo.");
		}
		if (!subject.doneBy(person)) {
			throw new AccessDeniedException("Neither officer nor head");
		}
		if (!subject.open()) {
			throw new ConflictingChangeException("Việc này đã nộp kết quả hoặc không còn phải làm, không nêu vướng mắc được nữa.");
		}
	}

	private static List<String> complaints(String addressee, String description, String wanted) {
		List<String> complaints = new ArrayList<>();
		if (addressee == null || !LEVELS.contains(addressee)) {
			complaints.add("Gửi đến: chọn thủ trưởng, cơ quan điều phối hoặc lãnh đạo tỉnh.");
		}
		if (description == null || description.isBlank()) {
			complaints.add("Khó khăn, vướng mắc: chưa nhập.");
		}
		if (description != null && description.length() > LONGEST || wanted != null && wanted.length() > LONGEST) {
			complaints.add("Khó khăn, vướng mắc và đề xuất: mỗi mục không quá " + LONGEST + " ký tự.");
		}
		return complaints;
	}

}
