package vn.namro.work.obstacle;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.notices.notice.Notices;
import vn.namro.platform.engine.EngineClock;
import vn.namro.platform.input.InvalidInputException;
import vn.namro.time.obligation.Obligation;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.obstacle.Obstacle.Status;
import vn.namro.work.request.AnswerTimes;
import vn.namro.work.request.Subject;
import vn.namro.work.request.Subjects;

/** What the levels do with an obstacle: answer it, or pass it on to the next one. */
@Component
class ObstacleWork {

	private final Obstacles obstacles;

	private final Subjects subjects;

	private final AnswerTimes times;

	private final Obligations obligations;

	private final Notices notices;

	private final Directory directory;

	private final EngineClock clock;

	private final int answerWorkingDays;

	ObstacleWork(Obstacles obstacles, Subjects subjects, AnswerTimes times, Obligations obligations, Notices notices, Directory directory,
			EngineClock clock, @Value("${namro.obstacle.answer-working-days:3}") int answerWorkingDays) {
		this.obstacles = obstacles;
		this.subjects = subjects;
		this.times = times;
		this.obligations = obligations;
		this.notices = notices;
		this.directory = directory;
		this.clock = clock;
		this.answerWorkingDays = answerWorkingDays;
	}

	/** Lays an obstacle on a level's desk, which owes an answer from now on. */
	Obligation reach(String id, String role) {
		Subject subject = this.subjects.get(this.obstacles.get(id).obligationId());
		Obligation answer = Obligation
			.of(id + ":" + role, Obligation.Kind.OBSTACLE, this.subjects.agencyOf(role, subject), "Vướng mắc: " + subject.title(),
					this.times.after(this.answerWorkingDays))
			.owedBy(role);
		this.obligations.open(answer);
		this.times.remember(answer.id(), this.answerWorkingDays);
		this.obstacles.reach(id, role, answer.id());
		return answer;
	}

	/** Keeps a level's answer; its effect follows with {@link #recordAnswer}. */
	void answer(String id, String role, String text) {
		keep(id, role, text, false);
		this.obstacles.close(id, Status.ANSWERED, this.clock.now());
	}

	/** Passes an obstacle on to the next level. */
	Obligation passOn(String id, String role, String text) {
		keep(id, role, text, true);
		this.obligations.meet(id + ":" + role, this.clock.now());
		return reach(id, role.equals(Groups.HEAD) ? Groups.COORDINATOR : Groups.LEADER);
	}

	/** Records that the answer was given, which ends its escalation, and tells the raiser. */
	void recordAnswer(String id) {
		Obstacle obstacle = this.obstacles.get(id);
		List<ObstacleLevel> levels = this.obstacles.levelsOf(id);
		ObstacleLevel last = levels.get(levels.size() - 1);
		this.obligations.meet(last.obligationId(), last.answeredAt());
		this.notices.post(id + "/answered", List.of(obstacle.raisedBy()), "Đã trả lời vướng mắc: " + this.subjects.get(obstacle.obligationId()).title(),
				this.directory.nameOf(last.answeredBy()) + ": " + last.answer());
	}

	/** The obstacle with what each level said, as lines of text. */
	String text(String id) {
		Obstacle obstacle = this.obstacles.get(id);
		StringBuilder text = new StringBuilder(this.directory.nameOf(obstacle.raisedBy()) + " nêu: " + obstacle.description());
		if (!obstacle.wanted().isEmpty()) {
			text.append("\nĐề xuất: ").append(obstacle.wanted());
		}
		this.obstacles.levelsOf(id)
			.stream()
			.filter(ObstacleLevel::passedOn)
			.forEach(level -> text.append('\n').append(this.directory.nameOf(level.answeredBy())).append(" chuyển lên: ").append(level.answer()));
		return text.toString();
	}

	private void keep(String id, String role, String text, boolean passedOn) {
		if (!this.obstacles.answer(id, role, this.directory.actor(), this.clock.now(), text, passedOn)) {
			throw new InvalidInputException("Vướng mắc này đã được trả lời hoặc đã kết thúc.");
		}
	}

}
