package vn.namro.work.obstacle;

import org.springframework.stereotype.Component;
import vn.namro.access.people.Groups;

/** The coordinator answers an obstacle, or passes it on to the leaders. */
@Component
class AnswerByCoordinatorListener extends AnswerListener {

	AnswerByCoordinatorListener(ObstacleWork work) {
		super(work, Groups.COORDINATOR);
	}

}
