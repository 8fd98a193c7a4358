package vn.namro.work.obstacle;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Directory;
import vn.namro.access.people.Groups;
import vn.namro.access.people.Person;
import vn.namro.time.obligation.Obligations;
import vn.namro.work.request.Subject;

/** The obstacles of some work, with names and answers. */
@Component
public class ObstacleListing {

	private final Obstacles obstacles;

	private final ObstacleRaising raising;

	private final Obligations obligations;

	private final Directory directory;

	ObstacleListing(Obstacles obstacles, ObstacleRaising raising, Obligations obligations, Directory directory) {
		this.obstacles = obstacles;
		this.raising = raising;
		this.obligations = obligations;
		this.directory = directory;
	}

	/** All of them, the oldest first. */
	public List<ObstacleView> of(String obligationId) {
		return this.obstacles.of(obligationId).stream().map(this::view).toList();
	}

	/** Numbers of the obstacles that a person may take back. */
	public List<Integer> withdrawable(Person person, Subject subject) {
		return this.obstacles.of(subject.id()).stream().filter(obstacle -> this.raising.mayWithdraw(person, subject, obstacle)).map(Obstacle::number).toList();
	}

	private ObstacleView view(Obstacle obstacle) {
		return new ObstacleView(obstacle.number(), this.directory.nameOf(obstacle.raisedBy()), obstacle.raisedAt(), obstacle.description(), obstacle.wanted(),
				obstacle.status().name().toLowerCase(Locale.ROOT), obstacle.status().label(), this.obstacles.levelsOf(obstacle.id()).stream().map(this::level).toList());
	}

	private ObstacleView.Level level(ObstacleLevel level) {
		return new ObstacleView.Level(level.role(), Groups.nameOf(level.role()), this.obligations.get(level.obligationId()).dueAt(),
				level.waiting() ? null : this.directory.nameOf(level.answeredBy()), level.answeredAt(), level.passedOn(), level.answer());
	}

}
