package vn.namro.work.obstacle;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.namro.work.obstacle.Obstacle.Status;

/** The obstacles that agencies raised, and what each level said. */
@Repository
class Obstacles {

	private final JdbcClient jdbc;

	Obstacles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Obstacle obstacle) {
		this.jdbc.sql("""
				insert into obstacle (id, obligation_id, number, raised_by, raised_at, description, wanted, status) values (?, ?, ?, ?, ?, ?, ?, 'OPEN')
				""")
			.params(obstacle.id(), obstacle.obligationId(), obstacle.number(), obstacle.raisedBy(), obstacle.raisedAt(), obstacle.description(),
					obstacle.wanted())
			.update();
	}

	Obstacle get(String id) {
		return this.jdbc.sql("select * from obstacle where id = ?").param(id).query(Obstacle.class).single();
	}

	/** All obstacles of some work, the oldest first. */
	List<Obstacle> of(String obligationId) {
		return this.jdbc.sql("select * from obstacle where obligation_id = ? order by number").param(obligationId).query(Obstacle.class).list();
	}

	/** @return whether it was open and is closed now */
	boolean close(String id, Status status, OffsetDateTime at) {
		return this.jdbc.sql("update obstacle set status = ?, closed_at = ? where id = ? and status = 'OPEN'").params(status.name(), at, id).update() == 1;
	}

	void reach(String id, String role, String obligationId) {
		this.jdbc.sql("insert into obstacle_level (obstacle_id, role, obligation_id) values (?, ?, ?)").params(id, role, obligationId).update();
	}

	/** The levels that it reached, in that order. */
	List<ObstacleLevel> levelsOf(String id) {
		return this.jdbc.sql("""
				select * from obstacle_level where obstacle_id = ? order by array_position(array['head', 'coordinator', 'leader'], role)
				""").param(id).query(ObstacleLevel.class).list();
	}

	/** @return whether the level had not answered yet */
	boolean answer(String id, String role, String by, OffsetDateTime at, String answer, boolean passedOn) {
		return this.jdbc.sql("""
				update obstacle_level set answered_by = ?, answered_at = ?, answer = ?, passed_on = ? where obstacle_id = ? and role = ? and answered_at is null
				""").params(by, at, answer, passedOn, id, role).update() == 1;
	}

}
