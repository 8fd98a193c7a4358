package vn.namro.work.obstacle;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.namro.platform.engine.EngineClock;
import vn.namro.time.obligation.ObligationEnded;
import vn.namro.work.obstacle.Obstacle.Status;

/** Ends the open obstacles of work that is done or owed no longer. */
@Component
class HinderedWork {

	private final Obstacles obstacles;

	private final ObstacleRaising raising;

	private final EngineClock clock;

	HinderedWork(Obstacles obstacles, ObstacleRaising raising, EngineClock clock) {
		this.obstacles = obstacles;
		this.raising = raising;
		this.clock = clock;
	}

	@EventListener
	void end(ObligationEnded event) {
		this.obstacles.of(event.obligationId()).stream().filter(Obstacle::open).forEach(obstacle -> {
			this.obstacles.close(obstacle.id(), Status.ENDED, this.clock.now());
			this.raising.end(obstacle.id(), this.clock.now());
		});
	}

}
